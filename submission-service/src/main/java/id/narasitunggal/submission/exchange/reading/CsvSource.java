package id.narasitunggal.submission.exchange.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.narasitunggal.submission.exchange.SpreadsheetText;
import id.narasitunggal.submission.intake.BulkIntake;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.UUID;
import java.util.function.Consumer;

/** Tables as text, separated by commas, semicolons or tabs. */
@ApplicationScoped
public class CsvSource implements RowSource {
    private static final int LONGEST_CELL = 262_144;
    private final BulkIntake desk;

    CsvSource(BulkIntake desk) {
        this.desk = desk;
    }

    @Override
    public void inspect(Path file) {
        Utf8Text.inspect(file);
        open(file, (heading, decimals, records) -> {});
    }

    @Override
    public void read(Path file, UUID unitId, Consumer<ReadRow> taker) {
        TableReading table = new TableReading(desk, unitId, taker);
        open(file, (heading, decimals, records) -> {
            while (records.hasNext()) {
                table.take(row(records.next(), heading, decimals));
            }
            table.end();
        });
    }

    private interface Use {
        void of(Heading heading, Decimals decimals, Iterator<CsvRecord> records);
    }

    private static void open(Path file, Use use) {
        try (BufferedReader text = Utf8Text.open(file)) {
            char separator = separator(text);
            Iterator<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .maxBufferSize(LONGEST_CELL)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text)
                    .iterator();
            if (!records.hasNext()) {
                throw Unreadable.empty();
            }
            use.of(Heading.of(records.next().getFields()), separator == ';' ? Decimals.COMMA : Decimals.POINT, records);
        } catch (CsvParseException malformed) {
            throw cause(malformed);
        } catch (CharacterCodingException notUtf8) {
            throw Unreadable.notUtf8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuntimeException cause(CsvParseException malformed) {
        for (Throwable cause = malformed; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return Unreadable.notUtf8();
            }
        }
        return Unreadable.because(
                "Susunan CSV keliru: tanda kutip tidak berpasangan atau sel terlalu panjang. Simpan ulang dari aplikasi lembar kerja.");
    }

    /** The one that stands most often in the first line. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(8_192);
        char[] beginning = new char[8_000];
        int length = Math.max(0, text.read(beginning));
        text.reset();
        String line = new String(beginning, 0, length).lines().findFirst().orElse("");
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    private static TableRow row(CsvRecord record, Heading heading, Decimals decimals) {
        TableRow row = new TableRow(Math.toIntExact(record.getStartingLineNumber()), decimals);
        for (int place = 0; place < record.getFieldCount(); place++) {
            row.put(heading.at(place), SpreadsheetText.restore(record.getField(place)));
        }
        return row;
    }
}
