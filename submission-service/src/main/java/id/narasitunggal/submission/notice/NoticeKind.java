package id.narasitunggal.submission.notice;

import id.narasitunggal.submission.ui.Ui;

/** What a unit is told by e-mail; the last is for the coordinating ministry, which keeps the registry. */
public enum NoticeKind {
    @Ui.Label(value = "Laporan dikembalikan", tone = "warning")
    RETURNED,
    @Ui.Label(value = "Laporan diterima", tone = "success")
    ACCEPTED,
    @Ui.Label("Pengingat tiga hari kerja sebelumnya")
    REMINDER_BEFORE,
    @Ui.Label("Pengingat pada hari batas waktu")
    REMINDER_DUE,
    @Ui.Label(value = "Teguran hari kerja pertama", tone = "warning")
    REMINDER_LATE,
    @Ui.Label(value = "Teguran terakhir", tone = "danger")
    REMINDER_FINAL,
    @Ui.Label(value = "Pemberitahuan kepada pembina", tone = "danger")
    SUPERVISOR,
    @Ui.Label("Perubahan tagihan")
    DUTY_CHANGED,
    @Ui.Label(value = "Pertentangan data", tone = "warning")
    CONFLICT,
    @Ui.Label(value = "Suksesi gagal pada harinya", tone = "danger")
    SUCCESSION_REFUSED;

    /** These cannot be switched off; the database says so too. */
    boolean isMandatory() {
        return this == RETURNED || this == REMINDER_FINAL || this == SUPERVISOR || this == SUCCESSION_REFUSED;
    }
}
