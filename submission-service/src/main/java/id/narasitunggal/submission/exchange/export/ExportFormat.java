package id.narasitunggal.submission.exchange.export;

import id.narasitunggal.submission.exchange.ImportFormat;
import id.narasitunggal.submission.ui.Ui;

/** What kind of file an export is. */
public enum ExportFormat {
    @Ui.Label("CSV")
    CSV(ImportFormat.CSV_TYPE, "csv"),
    @Ui.Label("NDJSON")
    NDJSON(ImportFormat.NDJSON_TYPE, "ndjson"),
    @Ui.Label("Excel (XLSX)")
    XLSX(ImportFormat.XLSX_TYPE, "xlsx");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }
}
