package id.narasitunggal.submission.unit;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import id.narasitunggal.submission.table.BadCell;
import id.narasitunggal.submission.table.CsvTable;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The registry as a CSV table: the same columns out and in. */
final class UnitTable {
    static final Set<String> COLUMNS =
            Set.of("codes", "name", "short_name", "kind", "tier", "time_zone", "obligation_basis");
    private static final List<String> HEAD = List.of(
            "id",
            "codes",
            "name",
            "short_name",
            "kind",
            "tier",
            "parent_id",
            "region_code",
            "time_zone",
            "obligation_basis",
            "status",
            "valid_from");

    private UnitTable() {}

    /** A unit as a row of the table gives it. */
    record Row(@Nullable UUID id, RegisterUnit words) {
        /** The id given, else the one that the first code always stands for: a table sent twice registers once. */
        UUID idOr(Function<UnitCode, @Nullable UUID> known) {
            if (id != null) {
                return id;
            }
            UnitCode code = words.codes().get(0);
            UUID holder = known.apply(code);
            return holder == null ? code.referenceId() : holder;
        }
    }

    /** Writes rows as they come; text that a spreadsheet would take for a formula is marked as text. */
    static CsvWriter open(Writer out) {
        return CsvWriter.builder().build(out).writeRecord(HEAD);
    }

    static void write(CsvWriter table, UnitView unit) {
        table.writeRecord(Arrays.asList(
                unit.id().toString(),
                unit.codes().stream()
                        .map(code -> code.scheme() + ":" + code.code())
                        .collect(Collectors.joining(" ")),
                CsvTable.asText(unit.name()),
                CsvTable.asText(unit.shortName()),
                unit.kind().name(),
                unit.tier().name(),
                unit.organisationalParentId() == null
                        ? ""
                        : unit.organisationalParentId().toString(),
                unit.regionCode() == null ? "" : unit.regionCode(),
                unit.timeZone(),
                unit.obligationBasis().name(),
                unit.status().name(),
                ""));
    }

    static Row read(NamedCsvRecord row, LocalDate today) throws BadCell {
        String validFrom = cell(row, "valid_from");
        return new Row(
                id(row, "id"),
                new RegisterUnit(
                        cell(row, "name"),
                        cell(row, "short_name"),
                        word(row, "kind", UnitKind.class),
                        word(row, "tier", UnitTier.class),
                        codes(row),
                        id(row, "parent_id"),
                        cell(row, "region_code").isEmpty() ? null : cell(row, "region_code"),
                        cell(row, "time_zone"),
                        word(row, "obligation_basis", ObligationBasis.class),
                        validFrom.isEmpty() ? today : day(validFrom)));
    }

    private static String cell(NamedCsvRecord row, String column) {
        return CsvTable.asWritten(row.findField(column).orElse("").strip());
    }

    private static List<UnitCode> codes(NamedCsvRecord row) throws BadCell {
        String cell = cell(row, "codes");
        if (!cell.matches("[A-Z_]+:\\S+( +[A-Z_]+:\\S+)*")) {
            throw new BadCell("codes", "Tulis kode sebagai SKEMA:KODE, misalnya KEMENDAGRI:13.71, dipisah spasi.");
        }
        return Arrays.stream(cell.split(" +"))
                .map(text -> new UnitCode(text.substring(0, text.indexOf(':')), text.substring(text.indexOf(':') + 1)))
                .toList();
    }

    private static @Nullable UUID id(NamedCsvRecord row, String column) throws BadCell {
        String cell = cell(row, column);
        if (cell.isEmpty()) {
            return null;
        }
        if (!cell.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new BadCell(column, "ID berupa UUID, atau dikosongkan.");
        }
        return UUID.fromString(cell);
    }

    private static <E extends Enum<E>> E word(NamedCsvRecord row, String column, Class<E> type) throws BadCell {
        try {
            return Enum.valueOf(type, cell(row, column));
        } catch (IllegalArgumentException unknown) {
            throw new BadCell(
                    column,
                    "Nilai yang dikenal: "
                            + Arrays.stream(type.getEnumConstants())
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", ")) + ".");
        }
    }

    private static LocalDate day(String cell) throws BadCell {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException notADay) {
            throw new BadCell("valid_from", "Tulis tanggal sebagai 2026-01-31.");
        }
    }
}
