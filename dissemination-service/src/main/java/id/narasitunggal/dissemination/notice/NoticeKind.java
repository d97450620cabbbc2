package id.narasitunggal.dissemination.notice;

import id.narasitunggal.dissemination.ui.Ui;

/** What leadership and officers are told by e-mail. */
public enum NoticeKind {
    @Ui.Label(value = "Laporan terbit", tone = "success")
    REPORT_ISSUED,
    @Ui.Label(value = "Laporan belum dinyatakan diterima", tone = "warning")
    REPORT_REMINDER,
    @Ui.Label(value = "Kewajiban lewat batas waktu", tone = "danger")
    DAILY_DIGEST,
    @Ui.Label(value = "Kewajiban pekan ini", tone = "info")
    WEEKLY_OUTLOOK
}
