package id.narasitunggal.dissemination.stop;

import id.narasitunggal.dissemination.ui.Ui;

/** What became of an emergency stop. */
public enum StopStatus {
    @Ui.Label(value = "Menunggu orang kedua", tone = "warning")
    PROPOSED,
    @Ui.Label(value = "Berlaku", tone = "danger")
    IN_FORCE,
    @Ui.Label("Ditolak")
    REJECTED
}
