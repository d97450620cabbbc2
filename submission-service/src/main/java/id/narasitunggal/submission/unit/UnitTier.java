package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.ui.Ui;

/** The letter in K/L/D, or participant for bodies that the Inpres does not address. */
public enum UnitTier {
    @Ui.Label("Kementerian")
    K,
    @Ui.Label("Lembaga")
    L,
    @Ui.Label("Daerah")
    D,
    @Ui.Label("Peserta")
    PARTICIPANT
}
