import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;

/** Access tokens as the house's own Keycloak would issue them, signed with the key that the service under test was given. */
final class Tokens {
    private final PrivateKey key;

    Tokens(Path file) throws Exception {
        key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(file)));
    }

    String of(String subject, String unit, String role) throws Exception {
        long now = Instant.now().getEpochSecond();
        String claims =
                """
                {"iss":"https://bench.invalid/realms/narasi-tunggal","aud":"narasi-api","sub":"%s","typ":"Bearer","azp":"bench","name":"%s",\
                "unit":"%s","realm_access":{"roles":["%s"]},"iat":%d,"exp":%d}"""
                        .formatted(subject, subject, unit, role, now, now + 7200);
        String signed = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"bench\"}".getBytes()) + "." + encode(claims.getBytes());
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(signed.getBytes());
        return signed + "." + encode(signature.sign());
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
