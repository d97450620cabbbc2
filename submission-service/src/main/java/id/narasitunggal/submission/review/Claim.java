package id.narasitunggal.submission.review;

import id.narasitunggal.submission.ui.Ui;

/** Who holds a submission of the queue, as seen by the reviewer who asks. */
public enum Claim {
    @Ui.Label("Belum dipegang")
    NOBODY,
    @Ui.Label("Saya")
    MINE,
    @Ui.Label("Analis lain")
    OTHERS
}
