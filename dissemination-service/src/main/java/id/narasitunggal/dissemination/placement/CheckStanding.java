package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.ui.Ui;

/** Whether a result decides by itself. */
public enum CheckStanding {
    @Ui.Label(value = "Pasti", tone = "success")
    CONFIRMED,
    @Ui.Label(value = "Perlu diputuskan petugas", tone = "warning")
    SUGGESTED
}
