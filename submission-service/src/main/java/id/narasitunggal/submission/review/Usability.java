package id.narasitunggal.submission.review;

import id.narasitunggal.submission.ui.Ui;

/** What an analyst makes of a submission for the narrative to come. */
public enum Usability {
    @Ui.Label(value = "Pakai", tone = "success")
    USE,
    @Ui.Label(value = "Simpan", tone = "info")
    KEEP,
    @Ui.Label(value = "Perlu data", tone = "warning")
    NEEDS_DATA,
    @Ui.Label(value = "Tidak dapat dipakai", tone = "danger")
    NOT_USABLE
}
