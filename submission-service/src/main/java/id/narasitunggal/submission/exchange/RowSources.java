package id.narasitunggal.submission.exchange;

import id.narasitunggal.submission.exchange.reading.CsvSource;
import id.narasitunggal.submission.exchange.reading.NdjsonSource;
import id.narasitunggal.submission.exchange.reading.RowSource;
import id.narasitunggal.submission.exchange.reading.XlsxSource;
import jakarta.enterprise.context.ApplicationScoped;

/** Who reads which format. */
@ApplicationScoped
class RowSources {
    private final NdjsonSource ndjson;
    private final CsvSource csv;
    private final XlsxSource xlsx;

    RowSources(NdjsonSource ndjson, CsvSource csv, XlsxSource xlsx) {
        this.ndjson = ndjson;
        this.csv = csv;
        this.xlsx = xlsx;
    }

    RowSource of(ImportFormat format) {
        return switch (format) {
            case NDJSON -> ndjson;
            case CSV -> csv;
            case XLSX -> xlsx;
        };
    }
}
