package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.calendar.ReportingDuty;
import id.narasitunggal.submission.ui.Ui;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a submission came in time, by the server's clock and the unit's due time; the client's clock has no say. */
public enum Timeliness {
    @Ui.Label(value = "Tepat waktu", tone = "success")
    ON_TIME,
    @Ui.Label(value = "Dalam masa tenggang", tone = "warning")
    WITHIN_GRACE,
    @Ui.Label(value = "Terlambat", tone = "danger")
    LATE,
    @Ui.Label("Tanpa batas waktu")
    NOT_DUE;

    static Timeliness of(Instant firstSubmittedAt, @Nullable ReportingDuty duty) {
        if (duty == null) {
            return NOT_DUE;
        }
        if (!firstSubmittedAt.isAfter(duty.dueAt())) {
            return ON_TIME;
        }
        return firstSubmittedAt.isAfter(duty.graceUntil()) ? LATE : WITHIN_GRACE;
    }
}
