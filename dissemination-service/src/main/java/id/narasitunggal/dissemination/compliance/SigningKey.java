package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.keyfile.KeyFile;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;

/**
 * The key that reports are signed with: a private JWK (Ed25519) in a file that every replica reads. Without one reports are
 * made and read, but not signed.
 */
@ApplicationScoped
class SigningKey {
    private final Optional<PublicJsonWebKey> key;

    /** @throws IllegalStateException when the file is named but holds no private Ed25519 key: the service then does not start */
    SigningKey(@ConfigProperty(name = "narasi.report.signing-key-file") Optional<Path> file) {
        key = file.map(named -> KeyFile.signing(named).get(0));
    }

    /** @throws Refusal.Conflict when no key was configured */
    PublicJsonWebKey required() {
        return key.orElseThrow(
                () -> new Refusal.Conflict(
                        "signing-key-missing",
                        "Kunci tanda tangan laporan belum dipasang. Mintalah pengelola sistem memasang narasi.report.signing-key-file."));
    }

    /** The public half, for whoever verifies. */
    String publicKeys() {
        return new JsonWebKeySet(key.stream().toList()).toJson(OutputControlLevel.PUBLIC_ONLY);
    }
}
