package id.narasitunggal.narrative.monitoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads a file of reports, CSV or one JSON object a line: each row becomes a request like one sent alone, or a reason why not. */
@ApplicationScoped
public class MentionFile {
    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";
    private static final int MOST_ROWS = 5_000;
    private static final int LONGEST_HEADING = 65_536;

    private final ObjectMapper json;
    private final Validator validator;

    MentionFile(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** A row that can be taken, and the object that it was read from. */
    public record Row(int number, RecordMention mention, JsonNode source) {}

    /** Takes what is read, row by row, in the file's order. */
    public interface Reader {
        void fit(Row row);

        void unfit(RefusedRow row);
    }

    /** What was read: rows in order, and those that are none. */
    record Reading(List<Row> fit, List<RefusedRow> refused) implements Reader {
        @Override
        public void fit(Row row) {
            fit.add(row);
        }

        @Override
        public void unfit(RefusedRow row) {
            refused.add(row);
        }
    }

    /** @param type a media type as it was sent, parameters such as a charset do not matter */
    public static boolean isTable(String type) {
        return type.toLowerCase(Locale.ROOT).startsWith(CSV);
    }

    /** The rows of a small file; {@link #read(String, java.io.Reader, int, Reader)} for large ones. */
    Reading read(String type, String text) {
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
        read(type, new StringReader(text), MOST_ROWS, reading);
        return reading;
    }

    /**
     * Reads a file without holding it in memory.
     *
     * @param type its media type; anything but CSV is taken as one JSON object a line
     * @throws Refusal.Invalid when it is no such file at all, holds nothing, or more than {@code most} rows
     */
    public void read(String type, java.io.Reader text, int most, Reader reader) {
        int[] rows = {0};
        Consumer<Supplier<JsonNode>> take = row -> {
            if (++rows[0] > most) {
                throw unreadable(String.format(
                        Locale.GERMANY, "Berkas memuat lebih dari %,d baris. Bagi menjadi beberapa berkas.", most));
            }
            take(rows[0], row, reader);
        };
        try (BufferedReader lines = new BufferedReader(text)) {
            if (isTable(type)) {
                readTable(lines, take);
            } else {
                lines.lines().filter(line -> !line.isBlank()).forEach(line -> take.accept(() -> tree(line)));
            }
        } catch (MalformedInputException notText) {
            throw notUtf8();
        } catch (UncheckedIOException broken) {
            throw broken.getCause() instanceof MalformedInputException ? notUtf8() : broken;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (rows[0] == 0) {
            throw unreadable("Berkas tidak memuat baris. Isi paling sedikit satu berita di bawah judul kolom.");
        }
    }

    private void readTable(BufferedReader text, Consumer<Supplier<JsonNode>> take) throws IOException {
        skipMark(text);
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(text)) {
            records.forEach(one -> take.accept(() -> record(one)));
        } catch (CsvParseException | IllegalArgumentException malformed) {
            throw unreadable("Susunan CSV keliru: jumlah kolom tidak sama, atau tanda kutip tidak berpasangan.");
        }
    }

    /** What the heading is separated by: spreadsheets set to Indonesian write semicolons. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADING);
        int next = text.read();
        for (int read = 1; read < LONGEST_HEADING && next >= 0 && next != '\n' && next != ';'; read++) {
            next = text.read();
        }
        text.reset();
        return next == ';' ? ';' : ',';
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }

    private ObjectNode record(NamedCsvRecord row) {
        ObjectNode record = json.createObjectNode();
        row.getFieldsAsMap().forEach((column, value) -> {
            if (value != null && !value.isBlank()) {
                record.put(column.strip(), value.strip());
            }
        });
        return record;
    }

    private JsonNode tree(String line) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    private void take(int number, Supplier<JsonNode> source, Reader reader) {
        try {
            JsonNode row = source.get();
            RecordMention mention = json.treeToValue(row, RecordMention.class);
            Set<ConstraintViolation<RecordMention>> broken = mention == null ? Set.of() : validator.validate(mention);
            if (mention == null) {
                reader.unfit(new RefusedRow(number, null, "Baris ini bukan berita."));
            } else if (broken.isEmpty()) {
                reader.fit(new Row(number, mention, row));
            } else {
                broken.forEach(one -> reader.unfit(
                        new RefusedRow(number, one.getPropertyPath().toString(), one.getMessage())));
            }
        } catch (JsonMappingException unfit) {
            String column =
                    unfit.getPath().isEmpty() ? null : unfit.getPath().get(0).getFieldName();
            reader.unfit(new RefusedRow(number, column, "Kolom ini tidak dikenal, atau isinya tidak dapat dibaca."));
        } catch (JsonProcessingException | IllegalArgumentException malformed) {
            reader.unfit(new RefusedRow(number, null, "Baris ini bukan objek JSON yang utuh."));
        }
    }

    private static Refusal notUtf8() {
        return unreadable("Berkas bukan UTF-8. Simpan ulang sebagai \"CSV UTF-8\", lalu kirim ulang.");
    }

    private static Refusal unreadable(String detail) {
        return Refusal.Invalid.field("#", detail);
    }
}
