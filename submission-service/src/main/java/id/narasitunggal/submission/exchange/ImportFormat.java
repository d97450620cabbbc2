package id.narasitunggal.submission.exchange;

import id.narasitunggal.submission.ui.Ui;

/** What kind of file an import came as. */
public enum ImportFormat {
    @Ui.Label("NDJSON")
    NDJSON,
    @Ui.Label("CSV")
    CSV,
    @Ui.Label("Excel (XLSX)")
    XLSX;

    public static final String NDJSON_TYPE = "application/x-ndjson";
    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The format of a media type that the resource accepts. */
    static ImportFormat of(String mediaType) {
        return mediaType.startsWith(XLSX_TYPE) ? XLSX : mediaType.startsWith(CSV_TYPE) ? CSV : NDJSON;
    }
}
