package id.narasitunggal.submission.conflict;

import id.narasitunggal.submission.ui.Ui;

/** How a contradiction was settled. */
public enum Resolution {
    @Ui.Label("Satu butir dipilih")
    CHOSEN,
    @Ui.Label("Keduanya disebut dengan catatan kaki")
    FOOTNOTE_BOTH,
    @Ui.Label("Bukan pertentangan")
    NO_CONFLICT
}
