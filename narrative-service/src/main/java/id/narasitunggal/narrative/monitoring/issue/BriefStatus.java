package id.narasitunggal.narrative.monitoring.issue;

import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a unit has taken note of an issue; being late is never hidden. */
@Schema(title = "Status pemberitahuan isu")
public enum BriefStatus {
    @Ui.Label(value = "Menunggu", tone = "warning")
    WAITING,
    @Ui.Label(value = "Lewat batas waktu", tone = "danger")
    OVERDUE,
    @Ui.Label(value = "Ditanggapi", tone = "success")
    ACKNOWLEDGED,
    @Ui.Label(value = "Ditanggapi terlambat", tone = "warning")
    ACKNOWLEDGED_LATE;

    static BriefStatus of(Instant dueAt, @Nullable Instant acknowledgedAt, Instant now) {
        if (acknowledgedAt != null) {
            return acknowledgedAt.isAfter(dueAt) ? ACKNOWLEDGED_LATE : ACKNOWLEDGED;
        }
        return now.isAfter(dueAt) ? OVERDUE : WAITING;
    }
}
