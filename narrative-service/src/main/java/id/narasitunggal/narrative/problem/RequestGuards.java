package id.narasitunggal.narrative.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/** Refuses, before any work is done, what no endpoint could take: bodies over the limit, files of no type, text that cannot be stored. */
@Singleton
public class RequestGuards {
    private static final int BEFORE_EVERYTHING = 1000;
    private static final int AFTER_THE_LIMIT_OF_THE_FRAMEWORK = 1;

    /** Long enough for a client that is still sending to see the answer; then the connection is closed. */
    private static final long LINGER_MILLIS = 1_000;

    private final ObjectMapper json;
    private final BodyLimits limits;

    RequestGuards(ObjectMapper json, BodyLimits limits) {
        this.json = json;
        this.limits = limits;
    }

    void register(@Observes Filters filters) {
        filters.register(RequestGuards::forgetLanguages, BEFORE_EVERYTHING);
        filters.register(this::refuseOversized, BEFORE_EVERYTHING);
        filters.register(this::limitUnannounced, AFTER_THE_LIMIT_OF_THE_FRAMEWORK);
    }

    /** Every answer is in Indonesian; a wish that cannot be read (such as a lone hyphen) would be a failure of validation. */
    private static void forgetLanguages(RoutingContext routing) {
        routing.request().headers().remove("Accept-Language");
        routing.next();
    }

    private void refuseOversized(RoutingContext routing) {
        String length = routing.request().getHeader("Content-Length");
        long limit = limits.of(routing.normalizedPath());
        if (length == null || length.length() <= 18 && Long.parseLong(length) <= limit) {
            routing.next();
            return;
        }
        routing.response()
                .setStatusCode(413)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .end(write(tooLarge(limit)));
        routing.request().handler(unread -> {}).resume();
        routing.vertx()
                .setTimer(LINGER_MILLIS, timer -> routing.request().connection().close());
    }

    /** A body that hides its length is counted while it is read; the framework's one limit gives way to that of the path. */
    private void limitUnannounced(RoutingContext routing) {
        if (routing.request().getHeader("Content-Length") == null) {
            routing.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, limits.of(routing.normalizedPath()));
        }
        routing.next();
    }

    private static Problem tooLarge(long limit) {
        String most = limit < 1 << 20 ? (limit >> 10) + " KiB" : (limit >> 20) + " MiB";
        return Problem.of(
                413,
                "too-large",
                "Permintaan terlalu besar",
                "Perkecil isi permintaan menjadi paling banyak " + most + ", lalu kirim ulang.");
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What takes files of certain types takes none that does not say what it is. */
    @ServerRequestFilter
    public void refuseUntypedFile(ContainerRequestContext request, ResourceInfo asked) {
        String type = request.getHeaderString("Content-Type");
        if (asked.getResourceMethod().isAnnotationPresent(Consumes.class) && (type == null || type.isBlank())) {
            throw new NotSupportedException();
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
