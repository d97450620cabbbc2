package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.ui.Ui;

/** What became of a disputed figure. */
public enum DisputeStatus {
    @Ui.Label(value = "Menunggu putusan", tone = "warning")
    OPEN,
    @Ui.Label(value = "Dibenarkan", tone = "success")
    UPHELD,
    @Ui.Label("Tidak dibenarkan")
    DISMISSED
}
