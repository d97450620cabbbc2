package id.narasitunggal.submission.review;

import id.narasitunggal.submission.ui.Ui;

/** What became of a submission that was shown as acceptable. */
public enum BulkOutcome {
    @Ui.Label(value = "Diterima", tone = "success")
    ACCEPTED,
    @Ui.Label(value = "Berubah sejak ditunjukkan, tidak diterima", tone = "warning")
    CHANGED
}
