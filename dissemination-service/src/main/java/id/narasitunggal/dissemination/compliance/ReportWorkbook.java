package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.UnitKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The report as a spreadsheet: typed cells, one sheet per table and annex, headings that stay and filter. */
final class ReportWorkbook {
    private static final List<String> COUNTS = List.of(
            "Jatuh tempo", "Tepat waktu", "Terlambat", "Terlewat", "Masih berjalan", "Dispensasi", "Ketepatan (%)");

    private final ReportBundle bundle;
    private final SubmissionAnswer submission;
    private final NarrativeAnswer narrative;
    private final String hash;

    ReportWorkbook(ReportBundle bundle, SubmissionAnswer submission, NarrativeAnswer narrative, String hash) {
        this.bundle = bundle;
        this.submission = submission;
        this.narrative = narrative;
        this.hash = hash;
    }

    byte[] bytes() {
        try {
            Path draft = Files.createTempFile("laporan", ".xlsx");
            try {
                write(draft);
                return SteadyZip.of(draft, bundle.generatedAt());
            } finally {
                Files.delete(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library formats sizes by the machine's language, and a decimal comma or Arabic digits are no XML number. */
    private void write(Path file) throws IOException {
        synchronized (ReportWorkbook.class) {
            Locale language = Locale.getDefault(Locale.Category.FORMAT);
            Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
            try {
                sheets(file);
            } finally {
                Locale.setDefault(Locale.Category.FORMAT, language);
            }
        }
    }

    private void sheets(Path file) throws IOException {
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "NarasiTunggal", "1.0")) {
            sheet(workbook, "Ringkasan", List.of("Hal", "Nilai"), summary());
            sheet(workbook, "Penyampaian", with("Jenis instansi"), submissionByKind());
            sheet(workbook, "Narasi", List.of("Nomor", "Judul", "Terbit (WIB)"), titles());
            sheet(workbook, "Diseminasi", with("Jenis instansi"), counted(sum(UnitFigures::kind), UnitKind::words));
            sheet(workbook, "Edisi", with("Nomor", "Judul"), editions());
            sheet(workbook, "Lampiran A instansi", UnitAnnex.COLUMNS, units());
        }
    }

    private static void sheet(Workbook workbook, String name, List<String> headings, Stream<List<?>> rows)
            throws IOException {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int column = 0; column < headings.size(); column++) {
            sheet.inlineString(0, column, headings.get(column));
            sheet.width(column, Math.max(14, Math.min(60, headings.get(column).length() + 4)));
        }
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().wrapText(true).set();
        int line = 0;
        for (List<?> row : (Iterable<List<?>>) rows::iterator) {
            line++;
            for (int column = 0; column < row.size(); column++) {
                cell(sheet, line, column, row.get(column));
            }
        }
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, line, headings.size() - 1);
        sheet.finish();
    }

    /** Texts are written as texts whatever they begin with, so that no name is ever a formula. */
    private static void cell(Worksheet sheet, int line, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value != null) {
            sheet.inlineString(line, column, value.toString());
        }
    }

    private Stream<List<?>> summary() {
        ReportSummary figures = bundle.summary();
        return Stream.of(
                row("Laporan", bundle.kind().words() + " " + Indonesian.month(bundle.month())),
                row("Nomor", bundle.number()),
                row("Data sampai dengan", Indonesian.moment(bundle.cutOffAt())),
                row("Disusun", Indonesian.moment(bundle.generatedAt())),
                row("Penyampaian data tepat waktu (%)", figures.submissionOnTimeRate()),
                row("Diseminasi tepat waktu (%)", figures.disseminationOnTimeRate()),
                row("Narasi tunggal terbit", figures.narrativesPublished()),
                row("Penayangan terverifikasi", figures.verifiedPlacements()),
                row("Instansi melewatkan kewajiban", figures.unitsWithMissedDuties()),
                row("Butir diterima", submission.itemsAccepted()),
                row("Butir dikecualikan (jumlah saja)", submission.itemsExempt()),
                row("Versi aturan hitung", bundle.rules()),
                row("Sidik data (SHA-256)", hash));
    }

    private Stream<List<?>> submissionByKind() {
        Map<UnitKind, DutyCount> byKind = new TreeMap<>();
        submission.duties().forEach(duties -> byKind.merge(duties.unitKind(), duties.count(), DutyCount::plus));
        return counted(byKind, UnitKind::words);
    }

    private Stream<List<?>> titles() {
        return narrative.titles().stream()
                .map(title -> row(title.number(), title.title(), Indonesian.date(title.publishedAt())));
    }

    private Stream<List<?>> editions() {
        return bundle.dissemination().editions().stream()
                .map(edition -> line(edition.duties(), edition.number() + "/" + edition.edition(), edition.title()));
    }

    private Stream<List<?>> units() {
        return UnitAnnex.rows(bundle, submission).stream()
                .map(unit -> row(
                        unit.id(),
                        unit.name(),
                        unit.kind().words(),
                        unit.region(),
                        unit.province(),
                        unit.duties().due(),
                        unit.duties().onTime(),
                        unit.duties().late(),
                        unit.duties().missed(),
                        unit.duties().open(),
                        unit.duties().waived(),
                        unit.rate(),
                        unit.reportsMissed()));
    }

    private <K> Map<K, DutyCount> sum(Function<UnitFigures, K> key) {
        Map<K, DutyCount> sums = new TreeMap<>();
        bundle.dissemination().units().forEach(unit -> sums.merge(key.apply(unit), unit.duties(), DutyCount::plus));
        return sums;
    }

    private static <K> Stream<List<?>> counted(Map<K, DutyCount> counts, Function<K, String> words) {
        return counts.entrySet().stream().map(entry -> line(entry.getValue(), words.apply(entry.getKey())));
    }

    private static List<String> with(String... labels) {
        return Stream.concat(Arrays.stream(labels), COUNTS.stream()).toList();
    }

    private static List<?> line(DutyCount count, String... labels) {
        Stream<@Nullable Object> figures = Stream.of(
                count.due(),
                count.onTime(),
                count.late(),
                count.missed(),
                count.open(),
                count.waived(),
                count.onTimeRate());
        return row(Stream.concat(Arrays.stream(labels), figures).toArray());
    }

    private static List<?> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
