package id.narasitunggal.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;

/** The keys of dissemination-service as JWK files, drawn once and kept: one to sign reports, one to sign and one to seal for webhooks. */
final class KeyFiles {
    private static final int LENGTH = 32;

    private final Path data;

    KeyFiles(Path data) {
        this.data = data;
    }

    Path report() {
        return kept("kunci-laporan.jwk", () -> signing("laporan"));
    }

    Path webhook() {
        return kept("kunci-webhook.jwk", () -> signing("webhook"));
    }

    Path seal() {
        return kept("kunci-segel.jwk", KeyFiles::sealing);
    }

    private Path kept(String name, Supplier<String> drawn) {
        var file = data.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(data);
                Secrets.write(file, drawn.get());
            }
            return file;
        } catch (IOException full) {
            throw new CannotStart("Berkas " + file + " tidak dapat ditulis.", full);
        }
    }

    /** Ed25519 as a private JWK (RFC 8037). Both halves stand at the end of their standard encodings. */
    private static String signing(String use) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return """
                    {"kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA", "kid": "%s-%s", "x": "%s", "d": "%s"}
                    """.formatted(
                            use,
                            Secrets.random().substring(0, 8),
                            tail(pair.getPublic().getEncoded()),
                            tail(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java knows no Ed25519", missing);
        }
    }

    private static String sealing() {
        var key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        return """
                {"kty": "oct", "kid": "segel-%s", "k": "%s"}
                """.formatted(Secrets.random().substring(0, 8), tail(key));
    }

    private static String tail(byte[] encoded) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length));
    }
}
