package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.ui.Ui;

/** How a report reached the ministry that then typed it in. */
public enum SendingMedium {
    @Ui.Label("Surat")
    LETTER,
    @Ui.Label("Surel")
    EMAIL,
    @Ui.Label("Telepon")
    PHONE,
    @Ui.Label("Radio")
    RADIO,
    @Ui.Label("Pesan singkat")
    MESSAGING,
    @Ui.Label("Diantar langsung")
    IN_PERSON
}
