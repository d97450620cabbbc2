package id.narasitunggal.submission.almanac;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of holidays or due rules, as it stands. */
record CalendarChange(
        UUID id,
        ChangeContent content,
        String reason,
        boolean insideOpenPeriod,
        ChangeStatus status,
        String proposer,
        String proposerName,
        Instant proposedAt,
        @Nullable Instant decidedAt,
        @Nullable Integer movedDuties,
        int version) {}
