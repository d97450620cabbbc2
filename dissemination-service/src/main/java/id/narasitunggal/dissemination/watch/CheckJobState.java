package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.ui.Ui;

/** Where a planned look stands. */
public enum CheckJobState {
    @Ui.Label(value = "Menunggu giliran", tone = "info")
    WAITING,
    @Ui.Label(value = "Sedang diperiksa", tone = "info")
    RUNNING,
    /** Given up after many attempts; says nothing about the unit. */
    @Ui.Label(value = "Dihentikan, perlu petugas", tone = "warning")
    DEAD
}
