package id.narasitunggal.submission.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.narasitunggal.submission.problem.Refusal;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** A CSV table in UTF-8 with a head, comma or semicolon between cells; formula cells are text like any other. */
public final class CsvTable {
    private static final int MOST_ROWS = 2_000;
    private static final String FORMULA = "=+-@\t\r";

    private CsvTable() {}

    /** @throws Refusal.Invalid when it is no such table, or a column that is needed is missing */
    public static List<NamedCsvRecord> rows(byte[] body, Set<String> columns) {
        String text = decode(body);
        String head = text.lines().findFirst().orElse("");
        char separator = head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ';' : ',';
        try (Reader reader = new StringReader(text)) {
            List<NamedCsvRecord> rows = CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(reader).stream()
                    .limit(MOST_ROWS + 1L)
                    .toList();
            if (rows.isEmpty() || !rows.get(0).getHeader().containsAll(columns)) {
                throw unreadable(
                        "Baris pertama harus memuat kolom " + String.join(", ", columns) + ", diikuti isinya.");
            }
            if (rows.size() > MOST_ROWS) {
                throw unreadable("Paling banyak " + MOST_ROWS + " baris sekali kirim. Bagilah berkasnya.");
            }
            return rows;
        } catch (CsvParseException | java.io.IOException | IllegalArgumentException malformed) {
            throw unreadable("Berkas bukan CSV yang sah. Periksa tanda kutip, pemisah, dan nama kolom yang berulang.");
        }
    }

    /** A cell that a spreadsheet would take for a formula, marked as text. */
    public static String asText(String cell) {
        return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }

    /** A cell without the mark that {@link #asText} put there. */
    public static String asWritten(String cell) {
        boolean marked = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0;
        return marked ? cell.substring(1) : cell;
    }

    private static String decode(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw unreadable("Berkas memuat karakter NUL. Simpan ulang sebagai CSV UTF-8.");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw unreadable("Berkas bukan UTF-8. Simpan ulang sebagai CSV UTF-8.");
        }
    }

    private static Refusal.Invalid unreadable(String sentence) {
        return Refusal.Invalid.field("#", sentence);
    }
}
