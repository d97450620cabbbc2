package id.narasitunggal.dissemination.channel;

import id.narasitunggal.dissemination.ui.Ui;

/** What became of one row of a file of channels. */
public enum ImportOutcome {
    @Ui.Label(value = "Didaftarkan", tone = "success")
    REGISTERED,
    @Ui.Label(value = "Khalayak dicatat", tone = "success")
    AUDIENCE_RECORDED,
    @Ui.Label("Sudah terdaftar")
    UNCHANGED,
    @Ui.Label(value = "Ditolak", tone = "danger")
    REFUSED
}
