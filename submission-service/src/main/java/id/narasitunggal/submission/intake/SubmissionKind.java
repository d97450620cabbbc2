package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.ui.Ui;

/** Why something is sent: for a month, on occasion, because it cannot wait, or to put right what was accepted. */
public enum SubmissionKind {
    @Ui.Label("Berkala")
    PERIODIC,
    @Ui.Label("Sewaktu-waktu")
    AD_HOC,
    @Ui.Label(value = "Serta-merta", tone = "danger")
    SERTA_MERTA,
    @Ui.Label("Koreksi")
    CORRECTION;

    /** Cannot wait for a period: the analyst on call answers it first. */
    boolean isUrgent() {
        return this == SERTA_MERTA;
    }
}
