package id.narasitunggal.submission.review;

import id.narasitunggal.submission.ui.Ui;

/** Whether a bulk acceptance was only shown or has been carried out. */
public enum BulkStatus {
    @Ui.Label(value = "Pratinjau", tone = "info")
    SHOWN,
    @Ui.Label(value = "Selesai", tone = "success")
    DONE
}
