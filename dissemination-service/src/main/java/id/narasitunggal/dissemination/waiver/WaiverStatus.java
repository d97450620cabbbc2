package id.narasitunggal.dissemination.waiver;

import id.narasitunggal.dissemination.ui.Ui;

/** What became of a proposal. */
public enum WaiverStatus {
    @Ui.Label(value = "Diusulkan", tone = "info")
    PROPOSED,
    @Ui.Label(value = "Disetujui", tone = "success")
    APPROVED,
    @Ui.Label(value = "Ditolak", tone = "danger")
    REJECTED,
    @Ui.Label("Dicabut")
    REVOKED
}
