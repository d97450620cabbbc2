package id.narasitunggal.submission.review;

import id.narasitunggal.submission.ui.Ui;

/** How much of something an analyst found. */
public enum Rating {
    @Ui.Label("Rendah")
    LOW,
    @Ui.Label("Sedang")
    MEDIUM,
    @Ui.Label("Tinggi")
    HIGH
}
