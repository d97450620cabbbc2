package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.ui.Ui;

/** The four classes of public information (UU 14/2008 art. 9, 10, 11 and 17). */
public enum Classification {
    @Ui.Label("Berkala")
    BERKALA,
    @Ui.Label("Serta-merta")
    SERTA_MERTA,
    @Ui.Label("Setiap saat")
    SETIAP_SAAT,
    /** Exempt: kept as metadata only, never cited, never in a feed. */
    @Ui.Label(value = "Dikecualikan", tone = "danger")
    DIKECUALIKAN
}
