package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.ui.Ui;

/** How a watched source stands. */
public enum SourceState {
    @Ui.Label(value = "Menunggu giliran", tone = "info")
    WAITING,
    @Ui.Label(value = "Sedang dikunjungi", tone = "info")
    RUNNING,
    /** Our last visit failed; that says nothing about the unit. */
    @Ui.Label(value = "Kunjungan terakhir gagal", tone = "warning")
    FAILING,
    /** Its channel is not verified, or not in use any more. */
    @Ui.Label("Tidak dipantau")
    PAUSED
}
