package id.narasitunggal.narrative.evidence;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to an item after a text had cited it. */
@Schema(title = "Perubahan bukti")
public enum FlagKind {
    @Ui.Label(value = "Dikoreksi instansi", tone = "warning")
    SUPERSEDED(
            "Butir data ini sudah dikoreksi. Rujuk revisi terbarunya, atau putuskan bahwa koreksi itu tidak berpengaruh."),
    @Ui.Label(value = "Ditarik instansi", tone = "warning")
    WITHDRAWN(
            "Butir data ini ditarik oleh instansinya. Ganti rujukannya, atau putuskan bahwa penarikan itu tidak berpengaruh."),
    @Ui.Label(value = "Menjadi dikecualikan", tone = "danger")
    RECLASSIFIED("Informasi yang dirujuk di sini tidak lagi terbuka. Hapus rujukan beserta pernyataannya."),
    @Ui.Label(value = "Berbeda dengan data instansi lain", tone = "danger")
    CONFLICT(
            "Angka ini berbeda dengan data instansi lain. Tunggu kajian memilih, lalu putuskan, atau cantumkan keduanya.");

    private final String advice;

    FlagKind(String advice) {
        this.advice = advice;
    }

    /** What the desk has to do before the text can go on. */
    String advice() {
        return advice;
    }
}
