package id.narasitunggal.submission.exchange.reading;

import id.narasitunggal.submission.intake.BulkIntake;
import id.narasitunggal.submission.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Workbooks: the first sheet, one row at a time. A formula is refused, for what it shows depends on who opens it. */
@ApplicationScoped
public class XlsxSource implements RowSource {
    /** A spreadsheet computes with 15 digits; what stands behind them in the file is noise. */
    private static final MathContext SPREADSHEET = new MathContext(15);

    private final BulkIntake desk;

    XlsxSource(BulkIntake desk) {
        this.desk = desk;
    }

    @Override
    public void inspect(Path file) {
        XlsxInspection.inspect(file);
        open(file, (heading, rows) -> {});
    }

    @Override
    public void read(Path file, UUID unitId, Consumer<ReadRow> taker) {
        TableReading table = new TableReading(desk, unitId, taker);
        open(file, (heading, rows) -> {
            while (rows.hasNext()) {
                table.take(row(rows.next(), heading));
            }
            table.end();
        });
    }

    private interface Use {
        void of(Heading heading, Iterator<Row> rows);
    }

    private static void open(Path file, Use use) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            Iterator<Row> rows = sheet.iterator();
            if (!rows.hasNext()) {
                throw Unreadable.empty();
            }
            use.of(Heading.of(names(rows.next())), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException malformed) {
            throw Unreadable.because("Buku kerja tidak dapat dibaca. Simpan ulang sebagai XLSX, lalu kirim ulang.");
        }
    }

    private static List<String> names(Row first) {
        List<String> names = new ArrayList<>();
        for (int place = 0; place < first.getCellCount(); place++) {
            names.add(first.getOptionalCell(place)
                    .filter(cell -> cell.getType() == CellType.STRING)
                    .map(Cell::asString)
                    .orElse(""));
        }
        return names;
    }

    private static TableRow row(Row cells, Heading heading) {
        TableRow row = new TableRow(cells.getRowNum(), Decimals.POINT);
        for (int place = 0; place < cells.getCellCount(); place++) {
            Column column = heading.at(place);
            cells.getOptionalCell(place).ifPresent(cell -> put(row, column, cell));
        }
        return row;
    }

    private static void put(TableRow row, @Nullable Column column, Cell cell) {
        switch (cell.getType()) {
            case FORMULA ->
                row.refuse(column, "Sel ini memuat rumus. Salin, lalu tempel sebagai nilai, dan kirim ulang.");
            case ERROR -> row.refuse(column, "Sel ini memuat galat lembar kerja. Perbaiki nilainya, lalu kirim ulang.");
            case NUMBER -> row.put(column, number(column, cell));
            case STRING, BOOLEAN -> row.put(column, cell.getText());
            case EMPTY -> {}
        }
    }

    /** Spreadsheets keep dates as numbers, and make a date of a month. */
    private static String number(@Nullable Column column, Cell cell) {
        BigDecimal number = cell.asNumber().round(SPREADSHEET).stripTrailingZeros();
        if (column != null && (column.holdsDate() || column == Column.PERIOD)) {
            try {
                LocalDate day = cell.asDate().toLocalDate();
                return column == Column.PERIOD ? YearMonth.from(day).toString() : day.toString();
            } catch (DateTimeException | ArithmeticException notADate) {
                return number.toPlainString();
            }
        }
        return number.scale() < -30 ? number.toString() : number.toPlainString();
    }
}
