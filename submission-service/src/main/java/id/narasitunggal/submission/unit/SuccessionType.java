package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.ui.Ui;

/** What became of units. */
public enum SuccessionType {
    @Ui.Label("Ganti nama")
    RENAME,
    @Ui.Label("Ganti kode")
    RECODE,
    @Ui.Label("Pindah induk atau wilayah")
    TRANSFER,
    @Ui.Label(value = "Pemecahan", tone = "warning")
    SPLIT,
    @Ui.Label(value = "Penggabungan", tone = "warning")
    MERGE,
    @Ui.Label(value = "Pembubaran", tone = "danger")
    DISSOLUTION
}
