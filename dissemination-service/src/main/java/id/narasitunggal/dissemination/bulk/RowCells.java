package id.narasitunggal.dissemination.bulk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Gathers the cells of one row; times without a zone are on the clock of the unit that sends them. */
final class RowCells {
    private final int line;
    private final ZoneId zone;
    private final ObjectNode cells = JsonNodeFactory.instance.objectNode();
    private final List<RowError> errors = new ArrayList<>();

    RowCells(int line, ZoneId zone) {
        this.line = line;
        this.zone = zone;
    }

    void put(Column column, String text) {
        String cell = text.strip();
        if (cell.isEmpty()) {
            return;
        }
        if (!column.mayBegin(text.charAt(0)) || !column.mayBegin(cell.charAt(0))) {
            refuse(
                    column,
                    "Isian ini berbentuk rumus lembar kerja. Salin, lalu tempel sebagai nilai, dan kirim ulang.");
        } else if (column.holdsTime()) {
            putTime(column, cell);
        } else if (column.holdsNumber()) {
            putNumber(column, cell);
        } else {
            cells.put(column.heading(), cell);
        }
    }

    void put(Column column, LocalDateTime time) {
        cells.put(column.heading(), time.atZone(zone).toInstant().toString());
    }

    void refuse(Column column, String sentence) {
        errors.add(new RowError(column.heading(), sentence));
    }

    private void putTime(Column column, String cell) {
        String iso =
                cell.length() > 10 && cell.charAt(10) == ' ' ? cell.substring(0, 10) + 'T' + cell.substring(11) : cell;
        try {
            cells.put(column.heading(), OffsetDateTime.parse(iso).toInstant().toString());
        } catch (DateTimeException withoutZone) {
            try {
                put(column, LocalDateTime.parse(iso));
            } catch (DateTimeException noTime) {
                refuse(column, "Tulis tanggal dan jamnya, misalnya 2026-10-12 08:30, bila perlu dengan zona waktunya.");
            }
        }
    }

    private void putNumber(Column column, String cell) {
        if (cell.matches("[0-9]{1,9}")) {
            cells.put(column.heading(), Integer.parseInt(cell));
        } else {
            refuse(column, "Isi dengan bilangan bulat tanpa titik dan tanpa koma.");
        }
    }

    /** Whether there is nothing in the row at all. */
    boolean isBlank() {
        return cells.isEmpty() && errors.isEmpty();
    }

    FileRow row() {
        String key = cells.path(Column.KEY.heading()).asText("");
        if (key.isEmpty() && errors.isEmpty()) {
            refuse(
                    Column.KEY,
                    "Setiap baris wajib memuat kunci pilihan Anda, supaya berkas yang sama boleh dikirim ulang.");
        }
        if (key.length() > 200) {
            refuse(Column.KEY, "Kunci paling panjang 200 karakter.");
        }
        return new FileRow(
                line,
                key.isEmpty() || key.length() > 200 ? null : key,
                errors.isEmpty() ? cells : null,
                List.copyOf(errors));
    }
}
