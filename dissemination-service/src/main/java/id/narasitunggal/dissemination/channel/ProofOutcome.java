package id.narasitunggal.dissemination.channel;

import id.narasitunggal.dissemination.ui.Ui;

/** What a look for the proof of ownership found. */
public enum ProofOutcome {
    @Ui.Label(value = "Terbukti", tone = "success")
    PROVEN,
    @Ui.Label(value = "Tanda tidak ditemukan", tone = "warning")
    NOT_FOUND,
    /** Our look failed; it says nothing about the unit. */
    @Ui.Label("Tidak terjangkau oleh pemeriksa")
    UNREACHABLE
}
