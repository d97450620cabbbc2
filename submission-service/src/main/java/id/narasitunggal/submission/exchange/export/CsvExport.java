package id.narasitunggal.submission.exchange.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.narasitunggal.submission.exchange.SpreadsheetText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as CSV: UTF-8, commas, and no cell that a spreadsheet would take for a formula. */
final class CsvExport implements ExportWriter {
    private final CsvWriter out;

    CsvExport(OutputStream out) {
        this.out = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void heading(List<String> columns) {
        out.writeRecord(columns);
    }

    @Override
    public void row(@Nullable Object[] values) {
        CsvWriter.CsvWriterRecord record = out.writeRecord();
        for (Object value : values) {
            record.writeField(text(value));
        }
        record.endRecord();
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof String words) {
            return SpreadsheetText.neutralise(words);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value == null ? null : value.toString();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
