package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.ui.Ui;

/** How far the making of a report has come. */
public enum ReportRunState {
    @Ui.Label("Antre")
    QUEUED,
    @Ui.Label(value = "Sedang disusun", tone = "info")
    RUNNING,
    @Ui.Label(value = "Selesai", tone = "success")
    DONE,
    @Ui.Label(value = "Gagal", tone = "danger")
    FAILED
}
