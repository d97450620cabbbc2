package id.narasitunggal.dissemination.compliance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the report before: when it was issued, to whom it went, and who received it.
 *
 * @param number also the number of the covering letter
 * @param acknowledgedAt null when the leadership has not declared it received
 */
record DeliveredReport(
        String number, Instant issuedAt, @Nullable Instant acknowledgedAt, List<Mailed> mailed, List<Opened> opened) {

    /** A mail of its issue. */
    record Mailed(String recipient, String status, @Nullable Instant sentAt) {}

    /** The first time somebody opened it. */
    record Opened(String reader, Instant openedAt) {}
}
