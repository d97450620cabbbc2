package id.narasitunggal.dissemination.compliance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** Writes data so that the same data is always the same bytes (RFC 8785), and names bytes by their SHA-256. */
@ApplicationScoped
class CanonicalJson {
    private final ObjectMapper json;

    CanonicalJson(ObjectMapper json) {
        this.json = json;
    }

    byte[] write(Object value) {
        try {
            return new JsonCanonicalizer(json.writeValueAsString(value)).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T read(byte[] canonical, Class<T> shape) {
        try {
            return json.readValue(canonical, shape);
        } catch (IOException e) {
            throw new UncheckedIOException("stored bundle unreadable", e);
        }
    }

    <T> T convert(com.fasterxml.jackson.databind.JsonNode node, Class<T> shape) {
        try {
            return json.treeToValue(node, shape);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
