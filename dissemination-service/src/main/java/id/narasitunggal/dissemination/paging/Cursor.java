package id.narasitunggal.dissemination.paging;

import id.narasitunggal.dissemination.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** An opaque place in a list: the sort keys of the last row, so that nothing is skipped or shown twice when rows are added. */
public final class Cursor {
    private static final String SEPARATOR = "\u001f";
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private Cursor() {}

    public static String of(Object... keys) {
        String joined = String.join(
                SEPARATOR, List.of(keys).stream().map(Object::toString).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refusal.Invalid when the text was not made by {@link #of} with as many keys */
    static List<String> decode(String text, int count) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> keys = List.of(joined.split(SEPARATOR, -1));
            if (keys.size() == count
                    && joined.indexOf('\0') < 0
                    && of(keys.toArray()).equals(text)) {
                return keys;
            }
        } catch (IllegalArgumentException notBase64) {
            throw forged();
        }
        throw forged();
    }

    /** A key that must be an id. */
    public static UUID uuid(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException notAnId) {
            throw forged();
        }
    }

    /** A key that must be a time, within the years that the database can count. */
    public static Instant instant(String key) {
        try {
            Instant at = Instant.parse(key);
            if (!at.isBefore(EARLIEST) && at.isBefore(LATEST)) {
                return at;
            }
        } catch (DateTimeException notATime) {
            throw forged();
        }
        throw forged();
    }

    /** The refusal of a cursor that this list never handed out. */
    public static Refusal.Invalid forged() {
        return Refusal.Invalid.parameter(
                "after", "Kursor tidak dikenal. Mulailah lagi dari halaman pertama tanpa `after`.");
    }
}
