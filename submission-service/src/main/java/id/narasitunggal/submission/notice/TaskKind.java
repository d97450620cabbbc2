package id.narasitunggal.submission.notice;

import id.narasitunggal.submission.ui.Ui;

/** What somebody has to do next. */
public enum TaskKind {
    @Ui.Label(value = "Sampaikan laporan", tone = "info")
    REPORT_DUE,
    @Ui.Label(value = "Laporan terlewat", tone = "danger")
    REPORT_MISSED,
    @Ui.Label(value = "Perbaiki laporan", tone = "warning")
    MEND,
    @Ui.Label(value = "Setujui laporan", tone = "info")
    APPROVE,
    @Ui.Label(value = "Putuskan kajian", tone = "info")
    DECIDE,
    @Ui.Label(value = "Tanggapi informasi serta-merta", tone = "danger")
    ACKNOWLEDGE,
    @Ui.Label(value = "Selesaikan pertentangan data", tone = "warning")
    SETTLE_CONFLICT,
    @Ui.Label(value = "Tangani suksesi yang gagal", tone = "danger")
    MEND_SUCCESSION
}
