package id.narasitunggal.dissemination.waiver;

import id.narasitunggal.dissemination.ui.Ui;

/** What a waiver covers. */
public enum WaiverKind {
    /** One duty of one unit. */
    @Ui.Label("Dispensasi satu kewajiban")
    WAIVER,
    /** What falls due in a region in the days of a disaster. */
    @Ui.Label(value = "Keadaan kahar", tone = "warning")
    FORCE_MAJEURE
}
