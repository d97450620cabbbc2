package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.ui.Ui;

/** The figures of a unit in a month that it may dispute. */
public enum FigureName {
    @Ui.Label("Jatuh tempo")
    DUE,
    @Ui.Label("Tepat waktu")
    ON_TIME,
    @Ui.Label("Terlambat")
    LATE,
    @Ui.Label("Terlewat")
    MISSED,
    @Ui.Label("Dispensasi")
    WAIVED
}
