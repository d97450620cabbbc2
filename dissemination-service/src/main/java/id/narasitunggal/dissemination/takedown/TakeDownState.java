package id.narasitunggal.dissemination.takedown;

import id.narasitunggal.dissemination.ui.Ui;

/** How far a unit has got with taking an old text down. */
public enum TakeDownState {
    @Ui.Label(value = "Belum terlihat hilang", tone = "info")
    OPEN,
    /** Never stored: the due time is over and a look after it still found the text. */
    @Ui.Label(value = "Masih tayang lewat batas waktu", tone = "danger")
    OVERDUE,
    @Ui.Label(value = "Sudah diturunkan atau diganti", tone = "success")
    MET,
    /** A look after the due time still found the text, a later one no more. */
    @Ui.Label(value = "Diturunkan terlambat", tone = "warning")
    MET_LATE,
    /** The unit is gone and has no heir. */
    @Ui.Label("Berakhir: instansinya tidak ada lagi")
    ENDED
}
