package id.narasitunggal.submission.calendar;

import id.narasitunggal.submission.ui.Ui;

/**
 * A figure of the reporting rates as a condition on duty rows d at the instant :now. Rates count with it and the list of duties
 * filters with it, so that behind each figure stand exactly its rows.
 */
public enum DutyFigure {
    @Ui.Label(value = "Jatuh tempo", tone = "info")
    DUE(Condition.DUE),
    @Ui.Label(value = "Masuk", tone = "info")
    RECEIVED(Condition.DUE + " and d.first_submitted_at is not null"),
    @Ui.Label(value = "Tepat waktu", tone = "success")
    ON_TIME(Condition.DUE + " and d.accepted_at is not null and d.first_submitted_at <= d.due_at"),
    @Ui.Label(value = "Terlambat", tone = "warning")
    LATE(Condition.DUE + " and d.accepted_at is not null and d.first_submitted_at > d.due_at"),
    @Ui.Label(value = "Terlambat dalam masa tenggang", tone = "warning")
    WITHIN_GRACE(
            Condition.DUE
                    + " and d.accepted_at is not null and d.first_submitted_at > d.due_at and d.first_submitted_at <= d.grace_until"),
    @Ui.Label(value = "Sedang dikaji", tone = "info")
    IN_REVIEW(Condition.DUE + " and d.accepted_at is null and d.first_submitted_at is not null"),
    @Ui.Label(value = "Terlewat", tone = "danger")
    MISSED(Condition.DUE + " and d.first_submitted_at is null"),
    @Ui.Label("Nihil")
    NIHIL(Condition.DUE + " and d.accepted_at is not null and d.nihil"),
    @Ui.Label("Dispensasi")
    WAIVED("d.released_at is null and d.waived_until is not null and d.accepted_at is null"),
    @Ui.Label("Belum jatuh tempo")
    NOT_YET_DUE(Condition.STANDS + " and d.due_at >= cast(:now as timestamptz)"),
    @Ui.Label("Tidak dinilai")
    NOT_ASSESSED("d.released_at is not null");

    private final String condition;

    DutyFigure(String condition) {
        this.condition = condition;
    }

    /** SQL over alias d and the parameter :now. */
    public String condition() {
        return "(" + condition + ")";
    }

    /** What several figures share. */
    private static final class Condition {
        static final String STANDS = "d.released_at is null and (d.waived_until is null or d.accepted_at is not null)";
        static final String DUE = STANDS + " and d.due_at < cast(:now as timestamptz)";
    }
}
