package id.narasitunggal.dissemination.notice;

import id.narasitunggal.dissemination.ui.Ui;

/** To whom a mail goes. */
public enum RecipientList {
    @Ui.Label("Pimpinan")
    LEADERSHIP,
    @Ui.Label("Petugas Kominfo")
    OFFICERS
}
