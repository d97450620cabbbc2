package id.narasitunggal.submission.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery that this replica has leased: nobody else sends it before the lease ends. */
record DueDelivery(
        UUID id,
        NoticeKind kind,
        UUID unitId,
        UUID subjectId,
        @Nullable UUID eventId,
        @Nullable String address,
        int attempt,
        Instant leasedUntil) {}
