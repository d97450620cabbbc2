package id.narasitunggal.narrative.manuscript;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** Takes the fingerprint of a text: SHA-256 over its canonical JSON (RFC 8785), so that anyone can recompute what was signed. */
@ApplicationScoped
public class Seal {
    private final ObjectMapper json;

    Seal(ObjectMapper json) {
        this.json = json;
    }

    public SealedText on(NarrativeContent content) {
        return new SealedText(content, fingerprint(content));
    }

    /** Lower-case hexadecimal, 64 characters. */
    public String fingerprint(Object value) {
        try {
            return sha256(json.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fingerprint of JSON text in any spelling: spaces, key order and number forms do not matter. */
    static String sha256(String anyJson) {
        try {
            byte[] canonical = new JsonCanonicalizer(anyJson.getBytes(StandardCharsets.UTF_8)).getEncodedUTF8();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
