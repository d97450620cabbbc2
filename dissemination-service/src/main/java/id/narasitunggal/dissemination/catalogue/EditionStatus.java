package id.narasitunggal.dissemination.catalogue;

import id.narasitunggal.dissemination.ui.Ui;

/** Whether an edition is the text in force, and if not, how it ended. */
public enum EditionStatus {
    @Ui.Label(value = "Berlaku", tone = "success")
    LIVE,
    @Ui.Label(value = "Dikoreksi", tone = "warning")
    CORRECTED,
    @Ui.Label(value = "Ditarik", tone = "danger")
    WITHDRAWN,
    /** Another narrative took its place. */
    @Ui.Label("Digantikan narasi lain")
    SUPERSEDED,
    /** Not wrong, only old. */
    @Ui.Label("Kedaluwarsa")
    EXPIRED
}
