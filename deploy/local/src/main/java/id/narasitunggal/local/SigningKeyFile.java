package id.narasitunggal.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;

/** The key that monthly reports are signed with here: Ed25519 as a private JWK (RFC 8037), drawn once and kept. */
final class SigningKeyFile {
    private static final int LENGTH = 32;

    private SigningKeyFile() {}

    static Path in(Path data) {
        var file = data.resolve("kunci-laporan.jwk");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(data);
                Secrets.write(file, drawn());
            }
            return file;
        } catch (IOException full) {
            throw new CannotStart("Berkas " + file + " tidak dapat ditulis.", full);
        }
    }

    /** Both halves stand at the end of their standard encodings. */
    private static String drawn() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return """
                    {"kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA", "kid": "laporan-%s", "x": "%s", "d": "%s"}
                    """.formatted(
                            Secrets.random().substring(0, 8),
                            tail(pair.getPublic().getEncoded()),
                            tail(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java knows no Ed25519", missing);
        }
    }

    private static String tail(byte[] encoded) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length));
    }
}
