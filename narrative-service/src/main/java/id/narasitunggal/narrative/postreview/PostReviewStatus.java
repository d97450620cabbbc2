package id.narasitunggal.narrative.postreview;

import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a third look stands; being late is never hidden, not even when it has been done. */
@Schema(title = "Status telaah susulan")
public enum PostReviewStatus {
    @Ui.Label(value = "Menunggu", tone = "warning")
    OPEN,
    @Ui.Label(value = "Lewat batas waktu", tone = "danger")
    OVERDUE,
    @Ui.Label(value = "Selesai", tone = "success")
    DONE,
    @Ui.Label(value = "Selesai terlambat", tone = "warning")
    DONE_LATE;

    static PostReviewStatus of(Instant dueAt, @Nullable Instant reviewedAt, Instant now) {
        if (reviewedAt != null) {
            return reviewedAt.isAfter(dueAt) ? DONE_LATE : DONE;
        }
        return now.isAfter(dueAt) ? OVERDUE : OPEN;
    }

    /** The same rule for lists, over post review {@code p}. */
    String condition() {
        return switch (this) {
            case OPEN -> "p.reviewedAt is null and p.dueAt >= :now";
            case OVERDUE -> "p.reviewedAt is null and p.dueAt < :now";
            case DONE -> "p.reviewedAt <= p.dueAt";
            case DONE_LATE -> "p.reviewedAt > p.dueAt";
        };
    }
}
