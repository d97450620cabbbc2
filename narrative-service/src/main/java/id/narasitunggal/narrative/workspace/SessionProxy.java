package id.narasitunggal.narrative.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.narrative.problem.Problem;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Passes calls of the screens on to the service that owns the data, in the name of the person signed in: the session
 * cookie stays here, the access token goes there. A cookie travels by itself, so a write must also carry a header that
 * no foreign page can add.
 */
@Singleton
class SessionProxy {
    static final String PROOF_HEADER = "X-Requested-With";
    static final String PROOF = "narasi-admin";

    private static final Pattern OPEN_PATHS = Pattern.compile("/api/v1/[^\\\\]+|/q/openapi");
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<HttpMethod> WRITES =
            Set.of(HttpMethod.PUT, HttpMethod.POST, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final Set<String> PASSED_HEADERS = Set.of(
            "accept",
            "accept-language",
            "content-length",
            "content-type",
            "host",
            "if-match",
            "if-none-match",
            "transfer-encoding",
            "x-request-id");

    private final Services services;
    private final ObjectMapper json;
    private final HttpClient client;

    /** @param silence how long a line to a service may carry nothing before it counts as broken */
    SessionProxy(
            Services services,
            ObjectMapper json,
            Vertx vertx,
            @ConfigProperty(name = "narasi.workspace.silence", defaultValue = "30s") Duration silence) {
        this.services = services;
        this.json = json;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(2_000)
                // In either direction: while a large file goes there, nothing comes back.
                .setIdleTimeout(Math.toIntExact(silence.toMillis()))
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setKeepAliveTimeout(30)
                .setMaxPoolSize(50)
                .setMaxWaitQueueSize(500));
    }

    void register(@Observes Router router) {
        services.byName().forEach((name, address) -> {
            String prefix = "/svc/" + name;
            HttpProxy proxy = HttpProxy.reverseProxy(client)
                    .origin(port(address), address.getHost())
                    .addInterceptor(new Passage(prefix, bytes(503)));
            router.route(prefix + "/*").handler(routing -> receive(routing, prefix, proxy));
        });
    }

    private void receive(RoutingContext routing, String prefix, HttpProxy proxy) {
        HttpServerRequest request = routing.request();
        request.pause();
        int refusal = refusalOf(routing, prefix);
        if (refusal != 0) {
            refuse(routing, refusal);
            return;
        }
        QuarkusHttpUser.getSecurityIdentity(routing, null)
                .subscribe()
                .with(identity -> forward(routing, token(identity), proxy), failure -> refuse(routing, 401));
    }

    /** The status that answers what may not pass whoever asks, or 0. */
    private static int refusalOf(RoutingContext routing, String prefix) {
        HttpServerRequest request = routing.request();
        String path = request.path();
        if (!path.equals(routing.normalizedPath())
                || !OPEN_PATHS.matcher(path.substring(prefix.length())).matches()) {
            return 404;
        }
        if (READS.contains(request.method())) {
            return 0;
        }
        if (!WRITES.contains(request.method())) {
            return 405;
        }
        return PROOF.equals(request.getHeader(PROOF_HEADER)) ? 0 : 403;
    }

    private static @Nullable String token(@Nullable SecurityIdentity identity) {
        AccessTokenCredential held = identity == null ? null : identity.getCredential(AccessTokenCredential.class);
        return held == null ? null : held.getToken();
    }

    private void forward(RoutingContext routing, @Nullable String token, HttpProxy proxy) {
        if (token == null) {
            refuse(routing, 401);
            return;
        }
        HttpServerRequest request = routing.request();
        for (String header : Set.copyOf(request.headers().names())) {
            if (!PASSED_HEADERS.contains(header.toLowerCase(Locale.ROOT))) {
                request.headers().remove(header);
            }
        }
        request.headers().set("Authorization", "Bearer " + token);
        proxy.handle(request);
    }

    private void refuse(RoutingContext routing, int status) {
        routing.request().resume();
        routing.response()
                .setStatusCode(status)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(bytes(status));
    }

    private Buffer bytes(int status) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(Problem.of(status)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int port(URI address) {
        return address.getPort() > 0 ? address.getPort() : 80;
    }
}
