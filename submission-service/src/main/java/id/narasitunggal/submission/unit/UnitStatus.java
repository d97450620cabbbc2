package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.ui.Ui;

/** Whether a unit still exists. */
public enum UnitStatus {
    @Ui.Label(value = "Aktif", tone = "success")
    ACTIVE,
    @Ui.Label("Dibubarkan")
    DISSOLVED,
    @Ui.Label("Digabung")
    MERGED
}
