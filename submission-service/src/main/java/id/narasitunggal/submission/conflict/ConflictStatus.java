package id.narasitunggal.submission.conflict;

import id.narasitunggal.submission.ui.Ui;

/** Whether a contradiction still waits for somebody to settle it. */
public enum ConflictStatus {
    @Ui.Label(value = "Terbuka", tone = "danger")
    OPEN,
    @Ui.Label(value = "Selesai", tone = "success")
    SETTLED
}
