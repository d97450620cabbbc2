package id.narasitunggal.dissemination.bulk;

import id.narasitunggal.dissemination.ui.Ui;
import java.util.Arrays;
import java.util.Locale;

/** The shapes in which a table of placements may come. */
public enum ImportFormat {
    @Ui.Label("CSV")
    CSV(ImportFormat.CSV_TYPE),
    @Ui.Label("XLSX")
    XLSX(ImportFormat.XLSX_TYPE),
    @Ui.Label("NDJSON")
    NDJSON(ImportFormat.NDJSON_TYPE);

    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String NDJSON_TYPE = "application/x-ndjson";

    private final String mediaType;

    ImportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @param declared one of the three types, parameters such as a charset do not matter */
    static ImportFormat of(String declared) {
        String bare = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(bare))
                .findFirst()
                .orElseThrow();
    }
}
