package id.narasitunggal.dissemination.syndication;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A feed as it goes out.
 *
 * @param changedAt to the second, as HTTP tells it; the beginning of time for a feed without entries
 */
record FeedDocument(byte[] bytes, String mediaType, Instant changedAt) {

    static FeedDocument of(byte[] bytes, String mediaType, List<SyndicatedItem> items) {
        return new FeedDocument(bytes, mediaType, changedAt(items));
    }

    static Instant changedAt(List<SyndicatedItem> items) {
        return items.stream()
                .map(SyndicatedItem::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)
                .truncatedTo(ChronoUnit.SECONDS);
    }

    /** The same bytes have the same tag, on every replica. */
    String tag() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
