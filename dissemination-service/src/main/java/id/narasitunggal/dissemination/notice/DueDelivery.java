package id.narasitunggal.dissemination.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that this replica has leased: nobody else sends it before the lease ends.
 *
 * @param address null when the recipient was taken off the list meanwhile
 */
record DueDelivery(
        UUID id,
        NoticeKind kind,
        String recipient,
        @Nullable UUID reportId,
        @Nullable String address,
        int attempt,
        Instant leasedUntil) {}
