package id.narasitunggal.dissemination.assignment;

import id.narasitunggal.dissemination.ui.Ui;

/** What a unit is asked to do with an edition. */
public enum Duty {
    @Ui.Label("Menayangkan")
    PUBLISH,
    /** The unit carries the text that this edition corrects. */
    @Ui.Label(value = "Mengganti teks lama", tone = "warning")
    REPLACE
}
