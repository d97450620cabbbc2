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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads a file of reports, CSV or one JSON object a line: each row becomes a request like one sent alone, or a reason why not. */
@ApplicationScoped
class MentionFile {
    static final String CSV = "text/csv";
    static final String NDJSON = "application/x-ndjson";
    private static final int MOST_ROWS = 5_000;

    private final ObjectMapper json;
    private final Validator validator;

    MentionFile(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** A row that can be taken. */
    record Row(int number, RecordMention mention) {}

    /** What was read: rows in order, and those that are none. */
    record Reading(int rows, List<Row> fit, List<RefusedRow> refused) {}

    /** @throws Refusal.Invalid when it is no such file at all, holds nothing, or too much */
    Reading read(String type, String text) {
        Reading reading = new Reading(0, new ArrayList<>(), new ArrayList<>());
        int[] rows = {0};
        Consumer<Supplier<JsonNode>> take = row -> take(++rows[0], row, reading);
        if (type.startsWith(CSV)) {
            readTable(text, take);
        } else {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> take.accept(() -> tree(line)));
        }
        if (rows[0] == 0) {
            throw unreadable("Berkas tidak memuat baris. Isi paling sedikit satu berita di bawah judul kolom.");
        }
        return new Reading(rows[0], reading.fit(), reading.refused());
    }

    private void readTable(String text, Consumer<Supplier<JsonNode>> take) {
        String heading = text.lines().findFirst().orElse("");
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                .fieldSeparator(heading.contains(";") ? ';' : ',')
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            records.forEach(one -> take.accept(() -> record(one)));
        } catch (CsvParseException malformed) {
            throw unreadable("Susunan CSV keliru: jumlah kolom tidak sama, atau tanda kutip tidak berpasangan.");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
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

    private void take(int number, Supplier<JsonNode> row, Reading reading) {
        if (number > MOST_ROWS) {
            throw unreadable("Berkas memuat lebih dari 5.000 baris. Bagi menjadi beberapa berkas.");
        }
        try {
            RecordMention mention = json.treeToValue(row.get(), RecordMention.class);
            Set<ConstraintViolation<RecordMention>> broken = mention == null ? Set.of() : validator.validate(mention);
            if (mention == null) {
                reading.refused().add(new RefusedRow(number, null, "Baris ini bukan berita."));
            } else if (broken.isEmpty()) {
                reading.fit().add(new Row(number, mention));
            } else {
                broken.forEach(one -> reading.refused()
                        .add(new RefusedRow(number, one.getPropertyPath().toString(), one.getMessage())));
            }
        } catch (JsonMappingException unfit) {
            String column =
                    unfit.getPath().isEmpty() ? null : unfit.getPath().get(0).getFieldName();
            reading.refused()
                    .add(new RefusedRow(number, column, "Kolom ini tidak dikenal, atau isinya tidak dapat dibaca."));
        } catch (JsonProcessingException | IllegalArgumentException malformed) {
            reading.refused().add(new RefusedRow(number, null, "Baris ini bukan objek JSON yang utuh."));
        }
    }

    private static Refusal unreadable(String detail) {
        return Refusal.Invalid.field("#", detail);
    }
}
