package id.narasitunggal.dissemination.bulk;

import id.narasitunggal.dissemination.ui.Ui;

/** How far a file has got. */
public enum ImportState {
    @Ui.Label(value = "Sedang dikerjakan", tone = "info")
    WORKING,
    @Ui.Label(value = "Selesai", tone = "success")
    DONE
}
