package id.narasitunggal.submission.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one queued mail is about: a subject of a unit, and the event that made it, if one did. */
record DueNotice(
        NoticeKind kind,
        UUID unitId,
        UUID subjectId,
        @Nullable UUID eventId) {}
