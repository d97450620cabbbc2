package id.narasitunggal.dissemination.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads tables that come as text: CSV with a comma or a semicolon, and NDJSON. */
@ApplicationScoped
class TextTables {
    private final ObjectMapper json;

    TextTables(ObjectMapper json) {
        this.json = json;
    }

    List<FileRow> csv(byte[] file, ZoneId zone) {
        String text = decode(file);
        String head = text.lines().findFirst().orElse("");
        char separator = head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ';' : ',';
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text)) {
            List<FileRow> rows = new ArrayList<>();
            for (NamedCsvRecord record : reader) {
                if (rows.isEmpty()) {
                    Heading.check(record.getHeader());
                }
                RowCells cells = new RowCells((int) record.getStartingLineNumber(), zone);
                for (Map.Entry<String, String> cell : record.getFieldsAsMap().entrySet()) {
                    Column.named(cell.getKey()).ifPresent(column -> cells.put(column, cell.getValue()));
                }
                Heading.add(rows, cells);
            }
            return rows;
        } catch (CsvParseException | IOException | IllegalArgumentException malformed) {
            throw Unreadable.because(
                    "Berkas bukan CSV yang sah. Periksa tanda kutip, pemisah, dan nama kolom yang berulang.");
        }
    }

    List<FileRow> ndjson(byte[] file, ZoneId zone) {
        List<FileRow> rows = new ArrayList<>();
        int line = 0;
        for (String text : decode(file).split("\\r?\\n", -1)) {
            line++;
            if (!text.isBlank()) {
                rows.add(row(line, text, zone));
                Heading.checkSize(rows);
            }
        }
        return rows;
    }

    private FileRow row(int line, String text, ZoneId zone) {
        try {
            JsonNode node = json.readTree(text);
            if (!node.isObject()) {
                return FileRow.bad(line, null, null, "Baris ini bukan satu objek JSON.");
            }
            RowCells cells = new RowCells(line, zone);
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                Column column = Column.named(field.getKey()).orElse(null);
                if (column == null || field.getValue().isContainerNode()) {
                    return FileRow.bad(
                            line, null, field.getKey(), "Isian ini tidak dikenal. Hapus atau perbaiki namanya.");
                }
                if (!field.getValue().isNull()) {
                    cells.put(column, field.getValue().asText());
                }
            }
            return cells.row();
        } catch (JsonProcessingException malformed) {
            return FileRow.bad(line, null, null, "Baris ini bukan satu objek JSON yang sah.");
        }
    }

    private static String decode(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw Unreadable.because("Berkas memuat karakter NUL. Simpan ulang sebagai UTF-8.");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw Unreadable.because("Berkas bukan UTF-8. Simpan ulang sebagai \"CSV UTF-8\", lalu kirim ulang.");
        }
    }
}
