package id.narasitunggal.dissemination.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a file of channels into rows: each is a channel as the contract writes it, or a sentence about what is wrong with it. */
@ApplicationScoped
class ChannelRows {
    static final int MOST_ROWS = 2_000;
    private static final Set<String> NEEDED = Set.of("family", "platform", "name");
    private static final Set<String> KNOWN = Set.of(
            "family",
            "platform",
            "name",
            "url",
            "handle",
            "official",
            "language",
            "audienceSize",
            "audienceAsOf",
            "audienceSource",
            "activeFrom",
            "activeTo");

    private final ObjectMapper json;

    ChannelRows(ObjectMapper json) {
        this.json = json;
    }

    /** One row; either the channel or what is wrong. */
    record Row(
            long line,
            @Nullable RegisterChannel channel,
            @Nullable BadRow bad) {}

    /** @throws Refusal.Invalid when it is no such file */
    List<Row> csv(byte[] file) {
        String text = decode(file);
        String head = text.lines().findFirst().orElse("");
        char separator = head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ';' : ',';
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text)) {
            List<NamedCsvRecord> rows = reader.stream().limit(MOST_ROWS + 1L).toList();
            checkSize(rows.size());
            checkHead(rows.get(0).getHeader());
            return rows.stream().map(this::row).toList();
        } catch (CsvParseException | IOException | IllegalArgumentException malformed) {
            throw unreadable("Berkas bukan CSV yang sah. Periksa tanda kutip, pemisah, dan nama kolom yang berulang.");
        }
    }

    /** @throws Refusal.Invalid when it is no such file */
    List<Row> ndjson(byte[] file) {
        List<Row> rows = new ArrayList<>();
        long line = 0;
        for (String text : decode(file).split("\\r?\\n", -1)) {
            line++;
            if (!text.isBlank()) {
                rows.add(row(line, text));
            }
            if (rows.size() > MOST_ROWS) {
                break;
            }
        }
        checkSize(rows.size());
        return rows;
    }

    private Row row(NamedCsvRecord cells) {
        ObjectNode channel = json.createObjectNode();
        cells.getFieldsAsMap().forEach((column, cell) -> {
            if (!cell.isBlank()) {
                channel.set(column, value(column, cell.strip()));
            }
        });
        return read(cells.getStartingLineNumber(), channel);
    }

    private Row row(long line, String text) {
        try {
            return read(line, json.readTree(text));
        } catch (JsonProcessingException malformed) {
            return bad(line, null, "Baris ini bukan satu objek JSON yang sah.");
        }
    }

    private JsonNode value(String column, String cell) {
        return switch (column) {
            case "audienceSize" ->
                cell.matches("[0-9]{1,12}")
                        ? json.getNodeFactory().numberNode(Long.parseLong(cell))
                        : json.getNodeFactory().textNode(cell);
            case "official" ->
                switch (cell.toLowerCase(java.util.Locale.ROOT)) {
                    case "ya", "true" -> json.getNodeFactory().booleanNode(true);
                    case "tidak", "false" -> json.getNodeFactory().booleanNode(false);
                    default -> json.getNodeFactory().textNode(cell);
                };
            default -> json.getNodeFactory().textNode(cell);
        };
    }

    private Row read(long line, JsonNode channel) {
        try {
            RegisterChannel read = json.treeToValue(channel, RegisterChannel.class);
            return read == null ? bad(line, null, "Baris ini kosong.") : new Row(line, read, null);
        } catch (JsonMappingException wrong) {
            String column =
                    wrong.getPath().isEmpty() ? null : wrong.getPath().get(0).getFieldName();
            return bad(
                    line,
                    column,
                    "Isian ini tidak dikenal atau bentuknya keliru. Bandingkan dengan contoh pada panduan.");
        } catch (JsonProcessingException wrong) {
            return bad(line, null, "Baris ini tidak dapat dibaca.");
        }
    }

    private static Row bad(long line, @Nullable String column, String sentence) {
        return new Row(line, null, new BadRow(line, column, sentence));
    }

    private static void checkHead(List<String> head) {
        if (!head.containsAll(NEEDED)) {
            throw unreadable("Baris pertama harus memuat kolom family, platform, name, diikuti isinya.");
        }
        for (String column : head) {
            if (!KNOWN.contains(column)) {
                throw unreadable("Kolom " + column + " tidak dikenal. Hapus kolom itu atau perbaiki namanya.");
            }
        }
    }

    private static void checkSize(int rows) {
        if (rows == 0) {
            throw unreadable("Berkas tidak memuat satu baris pun.");
        }
        if (rows > MOST_ROWS) {
            throw unreadable("Paling banyak " + MOST_ROWS + " baris sekali kirim. Bagilah berkasnya.");
        }
    }

    private static String decode(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw unreadable("Berkas memuat karakter NUL. Simpan ulang sebagai UTF-8.");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw unreadable("Berkas bukan UTF-8. Simpan ulang sebagai UTF-8.");
        }
    }

    private static Refusal.Invalid unreadable(String sentence) {
        return Refusal.Invalid.field("#", sentence);
    }
}
