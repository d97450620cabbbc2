package id.narasitunggal.dissemination.compliance;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.narasitunggal.dissemination.catalogue.UnitKind;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows behind every figure of a report, one per unit, for machines and spreadsheets. */
final class UnitAnnex {
    static final List<String> COLUMNS = List.of(
            "ID instansi",
            "Nama",
            "Jenis",
            "Kode wilayah",
            "Provinsi",
            "Diseminasi jatuh tempo",
            "Tepat waktu",
            "Terlambat",
            "Terlewat",
            "Masih berjalan",
            "Dispensasi",
            "Ketepatan (%)",
            "Laporan data terlewat");

    private UnitAnnex() {}

    /**
     * One unit in the month.
     *
     * @param rate kept in time in percent, null when nothing was to be judged
     * @param reportsMissed how many reports to Kominfo it did not send
     */
    record Row(
            UUID id,
            String name,
            UnitKind kind,
            @Nullable String region,
            @Nullable String province,
            DutyCount duties,
            @Nullable BigDecimal rate,
            int reportsMissed) {}

    /** Units with a duty in the month, by kind and name; the same bundle always gives the same order. */
    static List<Row> rows(ReportBundle bundle, SubmissionAnswer submission) {
        Map<String, String> provinces =
                bundle.dissemination().provinces().stream().collect(Collectors.toMap(Province::code, Province::name));
        Set<UUID> silent = submission.missedUnits().stream()
                .map(SubmissionAnswer.MissedUnit::unitId)
                .collect(Collectors.toSet());
        Map<UUID, Row> rows = new LinkedHashMap<>();
        for (UnitFigures unit : bundle.dissemination().units()) {
            rows.put(
                    unit.unitId(),
                    new Row(
                            unit.unitId(),
                            unit.name(),
                            unit.kind(),
                            unit.region(),
                            unit.region() == null
                                    ? null
                                    : provinces.get(unit.region().substring(0, 2)),
                            unit.duties(),
                            unit.duties().onTimeRate(),
                            silent.contains(unit.unitId()) ? 1 : 0));
        }
        for (SubmissionAnswer.MissedUnit unit : submission.missedUnits()) {
            rows.computeIfAbsent(
                    unit.unitId(), id -> new Row(id, unit.name(), unit.kind(), null, null, DutyCount.NONE, null, 1));
        }
        return rows.values().stream()
                .sorted(Comparator.comparing(Row::kind).thenComparing(Row::name).thenComparing(Row::id))
                .toList();
    }

    /** RFC 4180 with a byte order mark, without which spreadsheets misread UTF-8. */
    static void write(List<Row> rows, Path file) throws IOException {
        try (Writer text = Files.newBufferedWriter(file)) {
            text.append('\uFEFF');
            try (CsvWriter csv = CsvWriter.builder().build(text)) {
                csv.writeRecord(COLUMNS);
                rows.forEach(row -> csv.writeRecord(cells(row)));
            }
        }
    }

    private static List<String> cells(Row row) {
        return List.of(
                row.id().toString(),
                asText(row.name()),
                row.kind().words(),
                orEmpty(row.region()),
                asText(orEmpty(row.province())),
                Integer.toString(row.duties().due()),
                Integer.toString(row.duties().onTime()),
                Integer.toString(row.duties().late()),
                Integer.toString(row.duties().missed()),
                Integer.toString(row.duties().open()),
                Integer.toString(row.duties().waived()),
                row.rate() == null ? "" : row.rate().toPlainString(),
                Integer.toString(row.reportsMissed()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A spreadsheet takes a cell that begins like a formula for one; an apostrophe keeps it a text (OWASP). */
    private static String asText(String name) {
        return !name.isEmpty() && "=+-@\t\r".indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }
}
