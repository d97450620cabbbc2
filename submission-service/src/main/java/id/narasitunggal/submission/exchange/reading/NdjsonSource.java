package id.narasitunggal.submission.exchange.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.narasitunggal.submission.intake.BulkIntake;
import id.narasitunggal.submission.intake.DraftSubmission;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of JSON: each is a whole submission as `PUT /submissions/{id}` takes it, with its id as one more property. */
@ApplicationScoped
public class NdjsonSource implements RowSource {
    private static final int LONGEST_LINE = 1_048_576;
    private static final String ID = "id";

    private final BulkIntake desk;
    private final ObjectMapper json;
    private final ObjectReader lines;

    NdjsonSource(BulkIntake desk, ObjectMapper json) {
        this.desk = desk;
        this.json = json;
        this.lines = json.readerFor(JsonNode.class).without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }

    @Override
    public void inspect(Path file) {
        Utf8Text.inspect(file);
    }

    @Override
    public void read(Path file, UUID unitId, Consumer<ReadRow> taker) {
        Packages packages = new Packages(unitId, false);
        int number = 0;
        int rows = 0;
        try (BufferedReader text = Utf8Text.open(file)) {
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                if (++rows > MOST_ROWS) {
                    throw Unreadable.tooManyRows();
                }
                taker.accept(row(number, line, packages));
            }
        } catch (CharacterCodingException notUtf8) {
            throw Unreadable.notUtf8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows == 0) {
            throw Unreadable.empty();
        }
    }

    private ReadRow row(int number, String line, Packages packages) {
        if (line.length() > LONGEST_LINE) {
            return ReadRow.refused(
                    number, null, RowError.whole("Baris lebih panjang dari 1 MiB. Bagi penyampaian ini."));
        }
        try {
            if (!(lines.readTree(line) instanceof ObjectNode object)) {
                return ReadRow.refused(number, null, RowError.atPointer("#", "Baris harus berisi satu objek JSON."));
            }
            JsonNode id = object.remove(ID);
            if (id != null && !id.isTextual()) {
                return ReadRow.refused(number, null, RowError.atPointer("#/id", "ID harus berupa teks."));
            }
            DraftSubmission content = json.treeToValue(object, DraftSubmission.class);
            List<RowError> errors = desk.errorsOf(content).stream()
                    .map(error -> RowError.of(error, false))
                    .toList();
            return errors.isEmpty()
                    ? packages.place(number, id == null ? null : id.textValue(), content)
                    : ReadRow.refused(number, null, errors);
        } catch (JsonProcessingException malformed) {
            return ReadRow.refused(number, null, malformed(malformed));
        }
    }

    private static RowError malformed(JsonProcessingException failure) {
        @Nullable
        String pointer = failure instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? pointer(mapping)
                : null;
        return RowError.atPointer(
                pointer,
                pointer == null
                        ? "Baris bukan JSON yang sah. Periksa penulisannya; satu baris memuat satu penyampaian."
                        : "Isian ini tidak dikenal, berulang, atau jenis nilainya keliru.");
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null
                        ? String.valueOf(step.getIndex())
                        : step.getFieldName().replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", "#/", ""));
    }
}
