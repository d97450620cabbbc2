package id.narasitunggal.dissemination.webhook;

import id.narasitunggal.dissemination.ui.Ui;

/** Where a destination stands. */
public enum WebhookStatus {
    @Ui.Label(value = "Aktif", tone = "success")
    ACTIVE,
    /** The receiver answered that it wants no more (410). */
    @Ui.Label(value = "Dihentikan penerima", tone = "warning")
    DISABLED,
    @Ui.Label("Diakhiri")
    ENDED
}
