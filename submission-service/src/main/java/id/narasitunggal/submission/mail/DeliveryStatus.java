package id.narasitunggal.submission.mail;

import id.narasitunggal.submission.ui.Ui;

/** How far a mail has come. */
public enum DeliveryStatus {
    @Ui.Label("Antre")
    QUEUED,
    @Ui.Label(value = "Terkirim", tone = "success")
    SENT,
    @Ui.Label(value = "Gagal, dicoba lagi", tone = "warning")
    FAILED,
    @Ui.Label(value = "Berhenti dicoba", tone = "danger")
    DEAD
}
