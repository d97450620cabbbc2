package id.narasitunggal.dissemination.webhook;

import id.narasitunggal.dissemination.keyfile.KeyFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;

/**
 * The keys of the house itself (Ed25519): their signature beside that of the destination's secret can be verified by anybody and made
 * only here, as a receiver with the shared secret could not prove to a third party who wrote a message. Every key of the file signs,
 * so that receivers change over without missing a message.
 */
@ApplicationScoped
class SenderKey {
    private final List<PublicJsonWebKey> keys;

    /** @throws IllegalStateException when the file is named but holds no such keys: the service then does not start */
    SenderKey(@ConfigProperty(name = "narasi.webhook.signing-key-file") Optional<Path> file) {
        keys = file.map(KeyFile::signing).orElse(List.of());
    }

    /** In the form of the Standard Webhooks specification; none when no key was configured. */
    List<String> signatures(String signedContent) {
        return keys.stream()
                .map(key -> signature(key.getPrivateKey(), signedContent))
                .toList();
    }

    List<WebhookSigningKeys.PublicKey> publicKeys() {
        return keys.stream().map(SenderKey::told).toList();
    }

    private static String signature(PrivateKey key, String content) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return "v1a," + Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WebhookSigningKeys.PublicKey told(PublicJsonWebKey key) {
        Map<String, Object> half = key.toParams(OutputControlLevel.PUBLIC_ONLY);
        String point = String.valueOf(half.get("x"));
        String whole = Base64.getEncoder().encodeToString(Base64.getUrlDecoder().decode(point));
        return new WebhookSigningKeys.PublicKey(
                "OKP", "Ed25519", "sig", "EdDSA", key.getKeyId(), point, "whpk_" + whole);
    }
}
