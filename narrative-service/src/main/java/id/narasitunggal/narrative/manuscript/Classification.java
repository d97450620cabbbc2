package id.narasitunggal.narrative.manuscript;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The class of public information (UU 14/2008) of a narrative. Exempt information is not among them: it cannot become one. */
@Schema(title = "Klasifikasi informasi")
public enum Classification {
    @Ui.Label("Berkala")
    BERKALA,
    @Ui.Label(value = "Serta-merta", tone = "warning")
    SERTA_MERTA,
    @Ui.Label("Setiap saat")
    SETIAP_SAAT
}
