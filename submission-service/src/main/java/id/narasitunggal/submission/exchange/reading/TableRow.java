package id.narasitunggal.submission.exchange.reading;

import id.narasitunggal.submission.intake.Classification;
import id.narasitunggal.submission.intake.DraftSubmission;
import id.narasitunggal.submission.intake.Exemption;
import id.narasitunggal.submission.intake.FigureEntry;
import id.narasitunggal.submission.intake.Handling;
import id.narasitunggal.submission.intake.ItemEntry;
import id.narasitunggal.submission.intake.ItemType;
import id.narasitunggal.submission.intake.LegalGround;
import id.narasitunggal.submission.intake.PeriodCovered;
import id.narasitunggal.submission.intake.SubmissionKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cells of one row, read into a submission with a single item and at most one figure. */
final class TableRow {
    private static final Set<Column> FIGURE = EnumSet.range(Column.INDICATOR, Column.STANDARD_REFERENCE);
    private static final Set<Column> EXEMPTION = EnumSet.range(Column.LEGAL_GROUND, Column.PPID_OFFICER);

    private final int line;
    private final Decimals decimals;
    private final Map<Column, String> cells = new EnumMap<>(Column.class);
    private final List<RowError> errors = new ArrayList<>();

    TableRow(int line, Decimals decimals) {
        this.line = line;
        this.decimals = decimals;
    }

    int line() {
        return line;
    }

    void put(@Nullable Column column, String text) {
        if (text.isBlank()) {
            return;
        }
        if (column == null) {
            refuse(null, "Baris memuat lebih banyak sel daripada judul kolom. Periksa pemisah dan tanda kutipnya.");
        } else if (!Utf8Text.isStorable(text)) {
            refuse(column, "Sel memuat karakter yang tidak dapat disimpan. Hapus karakter itu.");
        } else {
            cells.put(column, text);
        }
    }

    void refuse(@Nullable Column column, String detail) {
        errors.add(RowError.inColumn(column, detail));
    }

    boolean isEmpty() {
        return cells.isEmpty() && errors.isEmpty();
    }

    List<RowError> errors() {
        return errors;
    }

    @Nullable
    String key() {
        return cells.get(Column.KEY);
    }

    /** Null components stand for what is missing or wrong; {@link #errors} or the rules of the desk then say so. */
    @SuppressWarnings("NullAway") // the rules of the desk name what is missing
    DraftSubmission content() {
        return new DraftSubmission(
                word(Column.KIND, SubmissionKind.class), cells.get(Column.PERIOD), uuid(), null, List.of(item()));
    }

    @SuppressWarnings("NullAway") // the rules of the desk name what is missing
    private ItemEntry item() {
        return new ItemEntry(
                word(Column.TYPE, ItemType.class),
                cells.get(Column.TITLE),
                cells.get(Column.SUMMARY),
                cells.get(Column.BODY),
                word(Column.CLASSIFICATION, Classification.class),
                exemption(),
                figures(),
                cells.get(Column.SECTOR),
                cells.get(Column.TOPIC),
                cells.get(Column.PRIORITY_PROGRAMME),
                cells.get(Column.PLAN_REFERENCE),
                periodCovered(),
                locations(),
                cells.get(Column.SPOKESPERSON),
                cells.get(Column.CONTACT),
                cells.get(Column.EMBARGO_UNTIL),
                word(Column.HANDLING, Handling.class));
    }

    @SuppressWarnings("NullAway") // the rules of the desk name what is missing
    private @Nullable PeriodCovered periodCovered() {
        return cells.containsKey(Column.COVERS_FROM) || cells.containsKey(Column.COVERS_TO)
                ? new PeriodCovered(date(Column.COVERS_FROM), date(Column.COVERS_TO))
                : null;
    }

    private @Nullable List<String> locations() {
        String codes = cells.get(Column.LOCATIONS);
        return codes == null ? null : List.of(codes.strip().split("[;,\\s]+"));
    }

    @SuppressWarnings("NullAway") // the rules of the desk name what is missing
    private @Nullable Exemption exemption() {
        return EXEMPTION.stream().noneMatch(cells::containsKey)
                ? null
                : new Exemption(
                        word(Column.LEGAL_GROUND, LegalGround.class),
                        cells.get(Column.STATUTE),
                        cells.get(Column.CONSEQUENCE_TEST_NUMBER),
                        date(Column.CONSEQUENCE_TEST_DATE),
                        date(Column.EXEMPT_UNTIL),
                        cells.get(Column.PPID_OFFICER));
    }

    @SuppressWarnings("NullAway") // the rules of the desk name what is missing
    private @Nullable List<FigureEntry> figures() {
        return FIGURE.stream().noneMatch(cells::containsKey)
                ? null
                : List.of(new FigureEntry(
                        cells.get(Column.INDICATOR),
                        decimals.read(this, cells.get(Column.VALUE)),
                        cells.get(Column.UNIT_OF_MEASURE),
                        date(Column.AS_OF_DATE),
                        cells.get(Column.SOURCE),
                        cells.get(Column.METHOD),
                        cells.get(Column.LOCATION),
                        cells.get(Column.STANDARD_REFERENCE)));
    }

    private <E extends Enum<E>> @Nullable E word(Column column, Class<E> words) {
        String text = cells.get(column);
        if (text == null) {
            return null;
        }
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
                return word;
            }
        }
        refuse(column, "Nilai ini tidak dikenal. " + column.hint());
        return null;
    }

    private @Nullable LocalDate date(Column column) {
        String text = cells.get(column);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADate) {
            refuse(column, "Tanggal ini tidak sah. Tulis tahun-bulan-hari, misalnya 2026-09-30.");
            return null;
        }
    }

    private @Nullable UUID uuid() {
        String text = cells.get(Column.PREVIOUS_REVISION);
        if (text == null) {
            return null;
        }
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException notAnId) {
            refuse(Column.PREVIOUS_REVISION, "ID ini tidak sah. Salin ID dari revisi yang diperbaiki.");
            return null;
        }
    }
}
