package id.narasitunggal.submission.exchange;

import id.narasitunggal.submission.ui.Ui;

/** What became of a row; in a dry run, what would become of it. */
public enum RowOutcome {
    @Ui.Label("Menunggu")
    PENDING,
    @Ui.Label(value = "Dibuat", tone = "success")
    CREATED,
    @Ui.Label(value = "Diperbarui", tone = "success")
    UPDATED,
    @Ui.Label("Tidak berubah")
    UNCHANGED,
    @Ui.Label(value = "Ditolak", tone = "danger")
    REFUSED
}
