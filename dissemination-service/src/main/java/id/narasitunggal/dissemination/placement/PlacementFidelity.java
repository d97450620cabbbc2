package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.ui.Ui;

/** Whether a page says what the edition says, judged by its key messages, figures and meaning. */
public enum PlacementFidelity {
    @Ui.Label(value = "Pesan lengkap", tone = "success")
    COMPLETE,
    @Ui.Label(value = "Pesan sebagian", tone = "warning")
    PARTIAL,
    /** A figure or the meaning of a sentence was changed. */
    @Ui.Label(value = "Isi diubah", tone = "danger")
    ALTERED,
    /** A key message was turned into its opposite or given another figure. */
    @Ui.Label(value = "Bertentangan dengan pesan kunci", tone = "danger")
    CONTRADICTS
}
