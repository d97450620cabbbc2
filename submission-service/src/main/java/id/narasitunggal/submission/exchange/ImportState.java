package id.narasitunggal.submission.exchange;

import id.narasitunggal.submission.ui.Ui;

/** How far an import has come. */
public enum ImportState {
    @Ui.Label(value = "Menunggu dibaca", tone = "info")
    WAITING,
    @Ui.Label(value = "Sedang disimpan", tone = "info")
    STORING,
    @Ui.Label(value = "Selesai", tone = "success")
    DONE,
    /** The file as a whole could not be read; nothing of it was stored. */
    @Ui.Label(value = "Berkas ditolak", tone = "danger")
    REFUSED
}
