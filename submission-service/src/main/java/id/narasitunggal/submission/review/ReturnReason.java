package id.narasitunggal.submission.review;

import id.narasitunggal.submission.ui.Ui;

/** Why a submission goes back to its unit. */
public enum ReturnReason {
    @Ui.Label("Belum lengkap")
    INCOMPLETE,
    @Ui.Label("Tidak jelas")
    UNCLEAR,
    @Ui.Label("Angka tanpa sumber")
    UNSOURCED_FIGURE,
    @Ui.Label("Angka bertentangan")
    CONFLICTING_FIGURE,
    @Ui.Label("Salah bulan")
    WRONG_PERIOD,
    @Ui.Label("Salah klasifikasi")
    WRONG_CLASSIFICATION,
    @Ui.Label("Memuat data pribadi")
    PERSONAL_DATA,
    /** An empty file sent in time is not in time: the clock starts anew. */
    @Ui.Label(value = "Tidak substantif", tone = "danger")
    NOT_SUBSTANTIVE,
    @Ui.Label("Ganda")
    DUPLICATE,
    @Ui.Label("Lainnya")
    OTHER
}
