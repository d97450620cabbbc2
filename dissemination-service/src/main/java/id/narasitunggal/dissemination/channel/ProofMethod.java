package id.narasitunggal.dissemination.channel;

import id.narasitunggal.dissemination.ui.Ui;

/** How it was proven that a channel is the unit's own. */
public enum ProofMethod {
    @Ui.Label("Tag meta di halaman depan")
    META_TAG,
    @Ui.Label("Berkas /.well-known/")
    WELL_KNOWN_FILE,
    @Ui.Label("Catatan TXT pada DNS")
    DNS_TXT,
    /** A person of another unit has seen it. */
    @Ui.Label("Petugas")
    OFFICER
}
