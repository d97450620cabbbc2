package id.narasitunggal.dissemination.compliance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands on the sheets of the spreadsheet: the report's tables with numbers as numbers, and every row behind them. */
final class WorkbookSheets {
    private static final List<String> COUNTS = List.of(
            "Jatuh tempo", "Tepat waktu", "Terlambat", "Terlewat", "Masih berjalan", "Dispensasi", "Ketepatan (%)");

    private final ReportBundle bundle;
    private final SubmissionAnswer submission;
    private final NarrativeAnswer narrative;
    private final ReportTables tables;
    private final String hash;

    WorkbookSheets(ReportBundle bundle, SubmissionAnswer submission, NarrativeAnswer narrative, String hash) {
        this.bundle = bundle;
        this.submission = submission;
        this.narrative = narrative;
        this.tables = new ReportTables(bundle.dissemination(), submission);
        this.hash = hash;
    }

    /**
     * One sheet.
     *
     * @param rows numbers, texts and blanks under the headings; read once
     */
    record Sheet(String name, List<String> headings, Stream<List<?>> rows) {}

    List<Sheet> all() {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet("Ringkasan", List.of("Hal", "Nilai"), summary()));
        sheets.add(new Sheet("Penyampaian", with("Jenis instansi"), counted(tables.submissionByKind())));
        if (submission.provinces() != null) {
            sheets.add(new Sheet("Penyampaian provinsi", with("Provinsi"), counted(tables.submissionByProvince())));
        }
        if (submission.transferred() != null) {
            sheets.add(new Sheet(
                    "Dialihkan",
                    List.of("Instansi lama", "Jenis", "Penerus", "ID instansi lama", "ID penerus"),
                    submission.transferred().stream()
                            .map(duty -> row(
                                    duty.name(),
                                    duty.kind().words(),
                                    duty.successor(),
                                    duty.unitId(),
                                    duty.successorId()))));
        }
        if (narrative.media() != null) {
            sheets.add(new Sheet(
                    "Nada media",
                    List.of("Kelompok", "Nama", "Positif", "Netral", "Negatif"),
                    tones(narrative.media())));
        }
        if (narrative.planning() != null) {
            sheets.add(new Sheet("Perencanaan", List.of("Hal", "Nilai"), planning(narrative.planning())));
        }
        sheets.add(new Sheet("Narasi", List.of("Nomor", "Judul", "Terbit (WIB)"), titles()));
        sheets.add(new Sheet("Diseminasi", with("Jenis instansi"), counted(tables.disseminationByKind())));
        if (bundle.dissemination().transferred() != null) {
            sheets.add(new Sheet(
                    "Diseminasi dialihkan",
                    List.of("Instansi lama", "Jenis", "Penerus", "Kewajiban", "ID instansi lama", "ID penerus"),
                    handedOn(bundle.dissemination().transferred())));
        }
        sheets.add(new Sheet("Provinsi", with("Provinsi"), counted(tables.disseminationByProvince())));
        sheets.add(new Sheet("Edisi", with("Nomor", "Judul"), editions()));
        if (narrative.overriddenConcurrences() != null) {
            sheets.add(new Sheet(
                    "Tanpa paraf",
                    List.of("Nomor", "Judul", "Pihak", "Alasan", "Waktu (WIB)"),
                    overridden(narrative.overriddenConcurrences())));
        }
        if (bundle.figures() != null) {
            sheets.addAll(new FigureSheets(bundle, bundle.figures()).all());
        }
        sheets.add(new Sheet("Peringkat", with("Jenis instansi", "Instansi", "Peringkat"), ranking()));
        sheets.add(new Sheet("Lampiran A instansi", UnitAnnex.COLUMNS, units()));
        return sheets;
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

    private static Stream<List<?>> handedOn(List<HandedOnDuties> transferred) {
        return transferred.stream()
                .map(duties -> row(
                        duties.name(),
                        duties.kind().words(),
                        duties.successor(),
                        duties.duties(),
                        duties.unitId(),
                        duties.successorId()));
    }

    private static Stream<List<?>> tones(NarrativeAnswer.Media media) {
        Stream<List<?>> all = Stream.of(row("Semua", "", media.positive(), media.neutral(), media.negative()));
        Stream<List<?>> outlets = media.outletKinds().stream()
                .map(kind -> row(
                        "Jenis media",
                        NarrativeWords.outlet(kind.outletKind()),
                        kind.positive(),
                        kind.neutral(),
                        kind.negative()));
        Stream<List<?>> topics = media.topics().stream()
                .map(topic -> row("Topik", topic.title(), topic.positive(), topic.neutral(), topic.negative()));
        return Stream.concat(all, Stream.concat(outlets, topics));
    }

    private static Stream<List<?>> planning(NarrativeAnswer.Planning planning) {
        return Stream.of(
                row("Rencana komunikasi yang berlaku", planning.activePlans()),
                row("Rapat koordinasi", planning.meetings()),
                row("Tindak lanjut jatuh tempo", planning.followUpsDue()),
                row("Tindak lanjut selesai", planning.followUpsDone()),
                row("Agenda bulan berikutnya", planning.agendaNextMonth()));
    }

    private Stream<List<?>> ranking() {
        return UnitRanking.of(bundle.dissemination().units()).values().stream()
                .flatMap(List::stream)
                .map(place -> line(
                        place.unit().duties(),
                        place.unit().kind().words(),
                        place.unit().name(),
                        Integer.toString(place.rank())));
    }

    private Stream<List<?>> titles() {
        return narrative.titles().stream()
                .map(title -> row(title.number(), title.title(), Indonesian.date(title.publishedAt())));
    }

    private Stream<List<?>> editions() {
        return bundle.dissemination().editions().stream()
                .map(edition -> line(edition.duties(), edition.number() + "/" + edition.edition(), edition.title()));
    }

    private static Stream<List<?>> overridden(List<NarrativeAnswer.Overridden> overridden) {
        return overridden.stream()
                .map(override -> row(
                        override.number(),
                        override.title(),
                        override.silentParties(),
                        override.reason(),
                        Indonesian.moment(override.at())));
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

    static Stream<List<?>> counted(List<Counted> groups) {
        return groups.stream().map(group -> line(group.count(), group.label()));
    }

    static List<String> with(String... labels) {
        return Stream.concat(Arrays.stream(labels), COUNTS.stream()).toList();
    }

    static List<?> line(DutyCount count, String... labels) {
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

    static List<?> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
