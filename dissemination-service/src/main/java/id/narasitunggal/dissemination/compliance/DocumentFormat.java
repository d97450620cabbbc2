package id.narasitunggal.dissemination.compliance;

import java.util.Locale;

/** The forms in which a report is handed out. */
enum DocumentFormat {
    JSON("application/json"),
    HTML("text/html;charset=UTF-8"),
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8"),
    /** The detached signature over the canonical JSON; filed when the report is signed. */
    JWS("application/jose");

    final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The ending of a file of this form, without the dot. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
