package id.narasitunggal.submission.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/** SHA-256 over the canonical JSON (RFC 8785) of content: equal content, equal hash, whoever computes it. */
final class ContentHash {
    /** Decimals are written as text: canonical JSON knows only doubles, and 17.40 must not become 17.4. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(BigDecimal.class, new ToStringSerializer(BigDecimal.class)))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private ContentHash() {}

    static String of(DraftSubmission draft) {
        return sha256(draft);
    }

    static String of(ReclassifyItem request) {
        return sha256(request);
    }

    /** What the sender signs for: who, for when, which revision, and every item. */
    static String of(Submission submission, List<String> fileHashes) {
        List<ItemEntry> items =
                submission.items.stream().map(SubmissionItemView::entry).toList();
        Map<String, Object> content = new TreeMap<>(Map.of(
                "number", submission.number,
                "unitId", submission.unitId,
                "kind", submission.kind,
                "revision", submission.revision,
                "items", items));
        if (!fileHashes.isEmpty()) {
            content.put("files", fileHashes);
        }
        if (submission.periodText() != null) {
            content.put("period", submission.periodText());
        }
        return sha256(content);
    }

    /** Content as the hash sees it; nothing is an empty object. */
    static JsonNode tree(@Nullable Object content) {
        return content == null ? JSON.createObjectNode() : JSON.valueToTree(content);
    }

    private static String sha256(Object content) {
        try {
            byte[] canonical = new JsonCanonicalizer(JSON.writeValueAsString(content)).getEncodedUTF8();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "content not canonical: " + content.getClass().getSimpleName(), e);
        }
    }
}
