package id.narasitunggal.submission.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Rows as a workbook. Texts stand in the cells themselves: nothing is gathered in memory, and no text becomes a formula. */
final class XlsxExport implements ExportWriter {
    private static final int ROWS_PER_SHEET = 1_000_000;
    private static final int ROWS_IN_MEMORY = 500;

    private final OutputStream out;
    private final Workbook workbook;
    private List<String> columns = List.of();
    private Worksheet sheet;
    private int sheets = 1;
    private int next;

    XlsxExport(OutputStream out) {
        this.out = out;
        this.workbook = new Workbook(out, "Narasi Tunggal", "1.0");
        this.sheet = workbook.newWorksheet("Data");
    }

    @Override
    public void heading(List<String> names) {
        columns = names;
        writeHeading();
    }

    private void writeHeading() {
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(0, column, columns.get(column));
        }
        next = 1;
    }

    @Override
    public void row(@Nullable Object[] values) throws IOException {
        if (next == ROWS_PER_SHEET) {
            sheet.finish();
            sheet = workbook.newWorksheet("Data " + ++sheets);
            writeHeading();
        }
        for (int column = 0; column < values.length; column++) {
            put(column, values[column]);
        }
        if (++next % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void put(int column, @Nullable Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(next, column, number);
        } else if (value instanceof Integer number) {
            sheet.value(next, column, number);
        } else if (value != null) {
            sheet.inlineString(next, column, value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        out.close();
    }
}
