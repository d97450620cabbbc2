package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.ui.Ui;

/** How far a change of units has come. */
public enum SuccessionState {
    @Ui.Label(value = "Direncanakan", tone = "info")
    PLANNED,
    @Ui.Label(value = "Berlaku", tone = "success")
    DONE,
    @Ui.Label("Dibatalkan")
    CANCELLED,
    /** On its day a rule said no. */
    @Ui.Label(value = "Gagal pada harinya", tone = "danger")
    REFUSED
}
