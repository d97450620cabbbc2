package id.narasitunggal.narrative.identity;

import id.narasitunggal.narrative.problem.Refusal;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The actor of the request at hand. */
@RequestScoped
public class CurrentActor {
    private static final String MADE_REQUEST_ID = "narasi.requestId";
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern UNIT_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final SecurityIdentity identity;
    private final RoutingContext routing;

    CurrentActor(SecurityIdentity identity, RoutingContext routing) {
        this.identity = identity;
        this.routing = routing;
    }

    /** @throws Refusal.Forbidden when the token names no subject or a unit that is not a unit id */
    public Actor get() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || token.getSubject() == null) {
            throw new Refusal.Forbidden(
                    "Token tidak memuat identitas pemanggil. Mintalah token baru dari layanan masuk.");
        }
        Set<String> roles = identity.getRoles();
        String name = token.<String>claim("name").orElse(token.getName());
        return new Actor(
                token.getSubject(), name == null ? token.getSubject() : name, roles, unitOf(token), requestId());
    }

    private static @Nullable UUID unitOf(JsonWebToken token) {
        Object claim = token.getClaim("unit");
        if (claim == null) {
            return null;
        }
        if (claim instanceof String text && UNIT_ID.matcher(text).matches()) {
            return UUID.fromString(text);
        }
        throw new Refusal.Forbidden("Klaim unit pada token tidak sah. Hubungi pengelola akun instansi Anda.");
    }

    private String requestId() {
        String given = routing.request().getHeader("X-Request-Id");
        if (given != null && REQUEST_ID.matcher(given).matches()) {
            return given;
        }
        String made = routing.get(MADE_REQUEST_ID);
        if (made == null) {
            made = UUID.randomUUID().toString();
            routing.put(MADE_REQUEST_ID, made);
        }
        return made;
    }
}
