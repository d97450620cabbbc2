package id.narasitunggal.dissemination.webhook;

import id.narasitunggal.dissemination.keyfile.KeyFile;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwk.OctetSequenceJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * Keeps the secrets of destinations unreadable in the database and in every copy of it: a JWE (RFC 7516, AES-256-GCM) that names its
 * key and the destination it belongs to. The first key of the file seals, every key opens: a new key is put before the old one, which
 * may go once all replicas were started anew.
 */
@ApplicationScoped
class SecretSeal {
    private static final String DESTINATION = "webhook";
    private static final AlgorithmConstraints WRAPPING =
            new AlgorithmConstraints(ConstraintType.PERMIT, KeyManagementAlgorithmIdentifiers.DIRECT);
    private static final AlgorithmConstraints ENCRYPTION =
            new AlgorithmConstraints(ConstraintType.PERMIT, ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);

    private final List<OctetSequenceJsonWebKey> keys;

    /** @throws IllegalStateException when the file is named but holds no such keys: the service then does not start */
    SecretSeal(@ConfigProperty(name = "narasi.webhook.sealing-keys-file") Optional<Path> file) {
        keys = file.map(KeyFile::sealing).orElse(List.of());
    }

    boolean hasKey() {
        return !keys.isEmpty();
    }

    /** @throws Refusal.Conflict when no key was configured: a secret is never kept in the open */
    String sealed(UUID webhook, WebhookSecret secret) {
        if (!hasKey()) {
            throw new Refusal.Conflict(
                    "sealing-key-missing",
                    "Kunci penyimpan rahasia webhook belum dipasang. Mintalah pengelola sistem memasang narasi.webhook.sealing-keys-file.");
        }
        try {
            JsonWebEncryption envelope = new JsonWebEncryption();
            envelope.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.DIRECT);
            envelope.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
            envelope.setKeyIdHeaderValue(keys.get(0).getKeyId());
            envelope.setHeader(DESTINATION, webhook.toString());
            envelope.setKey(keys.get(0).getKey());
            envelope.setPlaintext(secret.key());
            return envelope.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("secret not sealable", e);
        }
    }

    /** @throws IllegalStateException when the key is not there, or what was kept is not what was sealed for this destination */
    WebhookSecret opened(UUID webhook, String sealed) {
        try {
            JsonWebEncryption envelope = envelope(sealed);
            envelope.setKey(key(envelope.getKeyIdHeaderValue()).getKey());
            byte[] secret = envelope.getPlaintextBytes();
            if (!webhook.toString().equals(envelope.getHeader(DESTINATION))) {
                throw new IllegalStateException("secret of another destination at " + webhook);
            }
            return new WebhookSecret(secret);
        } catch (JoseException e) {
            throw new IllegalStateException("secret not readable, webhookId=" + webhook, e);
        }
    }

    /** Whether it was sealed with the key that seals now. */
    boolean isCurrent(String sealed) {
        try {
            return hasKey() && keys.get(0).getKeyId().equals(envelope(sealed).getKeyIdHeaderValue());
        } catch (JoseException e) {
            return false;
        }
    }

    private static JsonWebEncryption envelope(String sealed) throws JoseException {
        JsonWebEncryption envelope = new JsonWebEncryption();
        envelope.setAlgorithmConstraints(WRAPPING);
        envelope.setContentEncryptionAlgorithmConstraints(ENCRYPTION);
        envelope.setCompactSerialization(sealed);
        return envelope;
    }

    private OctetSequenceJsonWebKey key(String id) {
        return keys.stream()
                .filter(key -> key.getKeyId().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("sealing key missing, kid=" + id));
    }
}
