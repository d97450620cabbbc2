package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.ui.Ui;

/** What became of a proposed rule; from and until when it holds is told by its days. */
public enum EvidenceRuleStatus {
    @Ui.Label(value = "Menunggu orang kedua", tone = "warning")
    PROPOSED,
    @Ui.Label(value = "Ditetapkan", tone = "success")
    IN_FORCE,
    @Ui.Label("Ditolak")
    DECLINED
}
