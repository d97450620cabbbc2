package id.narasitunggal.dissemination.compliance;

import java.util.Locale;

/** The forms in which a report is handed out. */
enum DocumentFormat {
    JSON("application/json"),
    HTML("text/html;charset=UTF-8"),
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8"),
    /** What officers wrote beside the numbers of this version; filed when the report is signed, and signed along. */
    NOTES("application/json"),
    /** The detached signature over the canonical JSON; filed when the report is signed. */
    JWS("application/jose");

    final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The ending of a file of this form, without the dot. */
    String ending() {
        return this == NOTES ? "notes.json" : name().toLowerCase(Locale.ROOT);
    }

    /** Whether a file of this name is of this form. */
    boolean names(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return lower.endsWith("." + ending()) && (this != JSON || !lower.endsWith("." + NOTES.ending()));
    }
}
