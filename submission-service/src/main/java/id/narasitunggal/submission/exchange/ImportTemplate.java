package id.narasitunggal.submission.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.narasitunggal.submission.exchange.reading.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty table with the headings that an import understands; the workbook explains each on a second sheet. */
final class ImportTemplate {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ImportTemplate() {}

    /** Text with a byte order mark, so that spreadsheets take it for UTF-8. */
    static byte[] csv() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter writer = CsvWriter.builder().build(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            String[] titles = Arrays.stream(Column.values()).map(Column::title).toArray(String[]::new);
            titles[0] = BYTE_ORDER_MARK + titles[0];
            writer.writeRecord(titles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Narasi Tunggal", "1.0")) {
            Worksheet data = workbook.newWorksheet("Data");
            Worksheet guide = workbook.newWorksheet("Petunjuk");
            for (Column column : Column.values()) {
                data.value(0, column.ordinal(), column.title());
                data.width(column.ordinal(), 22);
                guide.value(column.ordinal(), 0, column.title());
                guide.value(column.ordinal(), 1, column.hint());
            }
            data.freezePane(0, 1);
            guide.width(0, 26);
            guide.width(1, 90);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
