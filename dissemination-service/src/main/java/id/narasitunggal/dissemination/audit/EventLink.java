package id.narasitunggal.dissemination.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An event's place in the chain.
 *
 * @param number counts from 1 without gaps
 * @param row the event as one canonical text; null when it is gone
 * @param inPlace whether the event still has the place in the order that it was sealed in
 * @param anchor the hash that a seal remembers for this number, if one does
 */
record EventLink(
        long number,
        FeedPosition place,
        String hash,
        @Nullable String row,
        boolean inPlace,
        @Nullable String anchor) {
    /** What the first link builds on. */
    static final String ORIGIN = "0".repeat(64);

    /** SHA-256 over the previous hash and the row; lower-case hexadecimal. */
    static String hash(String previous, String row) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous.getBytes(StandardCharsets.US_ASCII));
            digest.update(row.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
