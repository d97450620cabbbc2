package id.narasitunggal.submission.relief;

import id.narasitunggal.submission.ui.Ui;

/** How a duty is eased. */
public enum ReliefKind {
    @Ui.Label(value = "Perpanjangan", tone = "info")
    EXTENSION,
    @Ui.Label("Dispensasi")
    WAIVER,
    @Ui.Label(value = "Pembukaan kembali", tone = "warning")
    REOPENING
}
