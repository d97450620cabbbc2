package id.narasitunggal.testkit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Issues access tokens shaped like Keycloak's, signed with a key that only this test run knows. */
public final class TokenIssuer {
    static final String ISSUER = "https://uji.narasitunggal.test/realms/narasi-tunggal";
    private static final KeyPair OURS = newKeyPair();
    private static final KeyPair FOREIGN = newKeyPair();

    private TokenIssuer() {}

    /** The public half, as services take it in {@code quarkus.oidc.public-key}. */
    static String publicKey() {
        return Base64.getEncoder().encodeToString(OURS.getPublic().getEncoded());
    }

    /** A valid token of a person at a unit. The subject is the person's name, so that four-eyes tests read well. */
    public static String token(String person, UUID unit, String... roles) {
        return sign(claims(person, roles).claim("unit", unit.toString()), OURS);
    }

    /** A valid token of somebody outside every unit: KSP, auditors, our own services. */
    public static String token(String person, String... roles) {
        return sign(claims(person, roles), OURS);
    }

    public static String expiredToken(String person, UUID unit, String... roles) {
        JwtClaimsBuilder claims = claims(person, roles).claim("unit", unit.toString());
        return sign(
                claims.issuedAt(Instant.now().minus(Duration.ofHours(2)))
                        .expiresAt(Instant.now().minus(Duration.ofHours(1))),
                OURS);
    }

    /** Everything right but the signature: made with another realm's key. */
    public static String forgedToken(String person, UUID unit, String... roles) {
        return sign(claims(person, roles).claim("unit", unit.toString()), FOREIGN);
    }

    public static String tokenForAnotherAudience(String person, UUID unit, String... roles) {
        return sign(claims(person, roles).claim("unit", unit.toString()).audience("some-other-api"), OURS);
    }

    /** A valid signature over a unit claim that is not a unit id. */
    public static String tokenWithUnitClaim(String person, Object unit, String... roles) {
        return sign(claims(person, roles).claim("unit", unit), OURS);
    }

    private static JwtClaimsBuilder claims(String person, String... roles) {
        return Jwt.claims()
                .issuer(ISSUER)
                .audience(Set.of("narasi-api"))
                .subject(person)
                .claim("typ", "Bearer")
                .claim("azp", "uji")
                .claim("name", person)
                .claim("preferred_username", person)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plus(Duration.ofMinutes(30)));
    }

    private static String sign(JwtClaimsBuilder claims, KeyPair key) {
        return claims.jws().keyId("uji").sign(key.getPrivate());
    }

    private static KeyPair newKeyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
