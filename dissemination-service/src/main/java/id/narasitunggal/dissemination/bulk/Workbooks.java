package id.narasitunggal.dissemination.bulk;

import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook. A formula is refused, for what it shows depends on who opens it. */
@ApplicationScoped
class Workbooks {
    List<FileRow> xlsx(byte[] bytes, ZoneId zone) {
        @Nullable Path file = null;
        try {
            file = Files.createTempFile("narasi-", ".xlsx");
            Files.write(file, bytes);
            XlsxInspection.inspect(file);
            return read(file, zone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            discard(file);
        }
    }

    private static List<FileRow> read(Path file, ZoneId zone) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            List<FileRow> rows = new ArrayList<>();
            Iterator<Row> all = sheet.iterator();
            if (!all.hasNext()) {
                return rows;
            }
            List<String> names = names(all.next());
            Heading.check(names);
            while (all.hasNext()) {
                Heading.add(rows, cells(all.next(), names, zone));
            }
            return rows;
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

    private static RowCells cells(Row row, List<String> names, ZoneId zone) {
        RowCells cells = new RowCells(row.getRowNum(), zone);
        for (int place = 0; place < Math.min(row.getCellCount(), names.size()); place++) {
            Optional<Column> column = Column.named(names.get(place));
            Optional<Cell> cell = row.getOptionalCell(place);
            if (column.isPresent() && cell.isPresent()) {
                put(cells, column.get(), cell.get());
            }
        }
        return cells;
    }

    private static void put(RowCells cells, Column column, Cell cell) {
        switch (cell.getType()) {
            case FORMULA ->
                cells.refuse(column, "Sel ini memuat rumus. Salin, lalu tempel sebagai nilai, dan kirim ulang.");
            case ERROR ->
                cells.refuse(column, "Sel ini memuat galat lembar kerja. Perbaiki nilainya, lalu kirim ulang.");
            case NUMBER -> putNumber(cells, column, cell);
            case STRING, BOOLEAN -> cells.put(column, cell.getText());
            case EMPTY -> {}
        }
    }

    /** Spreadsheets keep times as numbers of days. */
    private static void putNumber(RowCells cells, Column column, Cell cell) {
        if (!column.holdsTime()) {
            cells.put(column, cell.asNumber().stripTrailingZeros().toPlainString());
            return;
        }
        try {
            cells.put(column, cell.asDate());
        } catch (DateTimeException | ArithmeticException noTime) {
            cells.refuse(column, "Sel ini bukan tanggal dan jam. Perbaiki nilainya, lalu kirim ulang.");
        }
    }

    private static void discard(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
