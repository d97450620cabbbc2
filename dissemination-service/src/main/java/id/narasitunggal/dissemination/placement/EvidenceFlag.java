package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.ui.Ui;

/** What a person who judges evidence should look at twice; a flag decides nothing by itself. */
public enum EvidenceFlag {
    /** The same bytes prove another placement too. */
    @Ui.Label(value = "Berkas yang sama dipakai pada penayangan lain", tone = "danger")
    REPEATED_FILE,
    /** Taken before the unit says that the text was shown. */
    @Ui.Label(value = "Diambil sebelum waktu tayang", tone = "warning")
    CAPTURED_BEFORE_SHOWN,
    /** Taken after the duty was due. */
    @Ui.Label(value = "Diambil setelah batas waktu kewajiban", tone = "warning")
    CAPTURED_AFTER_DUE
}
