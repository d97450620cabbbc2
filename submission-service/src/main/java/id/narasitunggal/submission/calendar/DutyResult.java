package id.narasitunggal.submission.calendar;

import id.narasitunggal.submission.ui.Ui;

/** What became of a duty, reckoned from its row and the time now; nothing is stored, so it is never out of date. */
public enum DutyResult {
    @Ui.Label(value = "Terpenuhi tepat waktu", tone = "success")
    FULFILLED_ON_TIME,
    @Ui.Label(value = "Terpenuhi terlambat", tone = "warning")
    FULFILLED_LATE,
    @Ui.Label(value = "Berjalan", tone = "info")
    IN_PROGRESS,
    @Ui.Label(value = "Terlewat", tone = "danger")
    MISSED,
    @Ui.Label("Dispensasi")
    WAIVED,
    @Ui.Label("Dialihkan")
    TRANSFERRED,
    @Ui.Label("Tidak wajib")
    NOT_OBLIGED
}
