package id.narasitunggal.dissemination.takedown;

import id.narasitunggal.dissemination.ui.Ui;

/** What a unit is asked to do with the pages that carry an old text. */
public enum TakeDownDuty {
    @Ui.Label(value = "Menurunkan", tone = "danger")
    TAKE_DOWN,
    /** Another narrative took its place: its text may stand there instead. */
    @Ui.Label(value = "Mengganti", tone = "warning")
    REPLACE
}
