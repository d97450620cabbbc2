package id.narasitunggal.dissemination.task;

import id.narasitunggal.dissemination.ui.Ui;

/** What somebody has to do next. */
public enum TaskKind {
    @Ui.Label(value = "Tayangkan narasi", tone = "info")
    PUBLISH_DUE,
    /** The due time is over; published now, it is late but not lost. */
    @Ui.Label(value = "Narasi belum tayang", tone = "danger")
    PUBLISH_OVERDUE,
    @Ui.Label(value = "Turunkan atau ganti teks lama", tone = "warning")
    TAKE_DOWN,
    @Ui.Label(value = "Lengkapi bukti penayangan", tone = "warning")
    PROVE,
    @Ui.Label(value = "Verifikasi penayangan", tone = "info")
    VERIFY_PLACEMENT,
    @Ui.Label(value = "Verifikasi kanal", tone = "info")
    VERIFY_CHANNEL,
    @Ui.Label(value = "Benarkan penurunan teks", tone = "info")
    CONFIRM_TAKE_DOWN,
    @Ui.Label(value = "Putuskan dispensasi", tone = "info")
    DECIDE_WAIVER,
    @Ui.Label(value = "Putuskan penghentian darurat", tone = "danger")
    DECIDE_STOP,
    @Ui.Label(value = "Putuskan sanggahan angka", tone = "warning")
    DECIDE_DISPUTE,
    @Ui.Label(value = "Periksa ulang sampel", tone = "info")
    EXAMINE_SAMPLE,
    @Ui.Label(value = "Telaah laporan", tone = "info")
    REVIEW_REPORT,
    @Ui.Label(value = "Tanda tangani laporan", tone = "warning")
    SIGN_REPORT,
    @Ui.Label(value = "Terbitkan laporan", tone = "warning")
    ISSUE_REPORT,
    @Ui.Label(value = "Terima laporan", tone = "info")
    RECEIVE_REPORT
}
