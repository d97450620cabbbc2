package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.ui.Ui;

/** Security code of official documents (<i>naskah dinas</i>); secret matter has no place in a shared system. */
public enum Handling {
    @Ui.Label("Biasa")
    B,
    @Ui.Label(value = "Terbatas", tone = "warning")
    T,
    /** Refused. */
    @Ui.Label(value = "Rahasia (ditolak)", tone = "danger")
    R,
    /** Refused. */
    @Ui.Label(value = "Sangat rahasia (ditolak)", tone = "danger")
    SR;

    boolean isAllowed() {
        return this == B || this == T;
    }
}
