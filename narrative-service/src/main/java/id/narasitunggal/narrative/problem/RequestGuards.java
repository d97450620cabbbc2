package id.narasitunggal.narrative.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses, before any work is done, what no endpoint could take: bodies over the limit, text in addresses that cannot be stored. */
@Singleton
public class RequestGuards {
    private static final int BEFORE_EVERYTHING = 1000;

    private final ObjectMapper json;
    private final long mostBytes;

    RequestGuards(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostBytes) {
        this.json = json;
        this.mostBytes = mostBytes.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseOversized, BEFORE_EVERYTHING);
    }

    private void refuseOversized(RoutingContext routing) {
        String length = routing.request().getHeader("Content-Length");
        if (length == null || length.length() <= 18 && Long.parseLong(length) <= mostBytes) {
            routing.next();
            return;
        }
        routing.response()
                .setStatusCode(413)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .end(write(Problem.of(413)));
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @ServerRequestFilter
    public void refuseUnstorableAddress(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!StrictJson.isStorable(name) || !values.stream().allMatch(StrictJson::isStorable)) {
                throw Refusal.Invalid.parameter(
                        "?",
                        "Parameter memuat karakter yang tidak dapat disimpan. Hapus karakter itu, lalu kirim ulang.");
            }
        });
        if (!StrictJson.isStorable(request.getUriInfo().getPath())) {
            throw new Refusal.NotFound("Alamat ini");
        }
    }
}
