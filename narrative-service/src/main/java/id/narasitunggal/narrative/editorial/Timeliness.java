package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether something awaited is late. It decides nothing; it is shown. */
@Schema(title = "Ketepatan waktu")
public enum Timeliness {
    @Ui.Label(value = "Dalam batas waktu", tone = "info")
    IN_TIME,
    @Ui.Label(value = "Lewat batas waktu", tone = "danger")
    OVERDUE;

    /** Of the third look; null when none is awaited. */
    static @Nullable Timeliness ofThirdLook(Edition edition, Instant at) {
        Instant due = edition.milestones.postReviewDueAt;
        if (due == null) {
            return null;
        }
        return at.isAfter(due) ? OVERDUE : IN_TIME;
    }

    /** Of the parties' answers; null when none is awaited. */
    static @Nullable Timeliness ofParties(Edition edition, Instant at) {
        if (edition.status != NarrativeStatus.COORDINATION || edition.milestones.coordinationDueAt == null) {
            return null;
        }
        return edition.isOverdueForParties(at) ? OVERDUE : IN_TIME;
    }
}
