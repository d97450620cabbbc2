package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.problem.Refusal;
import id.narasitunggal.dissemination.time.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes a report: gathers and freezes the figures, makes the documents of them, files all at once. */
@ApplicationScoped
class ReportMaker {
    private final FigureFreeze figures;
    private final NeighbourFigures neighbours;
    private final ReportCalendar calendar;
    private final ReportArchive archive;
    private final ReportDocuments documents;
    private final CanonicalJson json;
    private final Clock clock;
    private final String software;

    ReportMaker(
            FigureFreeze figures,
            NeighbourFigures neighbours,
            ReportCalendar calendar,
            ReportArchive archive,
            ReportDocuments documents,
            CanonicalJson json,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String software) {
        this.figures = figures;
        this.neighbours = neighbours;
        this.calendar = calendar;
        this.archive = archive;
        this.documents = documents;
        this.json = json;
        this.clock = clock;
        this.software = software;
    }

    /** The report, and whether it was made just now. */
    record Made(UUID reportId, boolean isNew) {}

    /**
     * The newest report of the month, or the first one if there is none; with a reason, always a new version.
     *
     * @throws NeighbourSilent when a neighbour does not give its figures
     */
    Made make(ReportKind kind, YearMonth month, @Nullable String reason, Actor preparer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        refuseEarly(kind, month, now);
        Optional<ReportArchive.Filed> newest = archive.newest(kind, month);
        if (newest.isPresent() && reason == null) {
            return new Made(newest.get().id(), false);
        }
        int version = newest.map(filed -> filed.version() + 1).orElse(1);
        ReportBundle bundle = freeze(kind, month, version, reason, now, preparer);
        byte[] canonical = json.write(bundle);
        Optional<UUID> filed = archive.file(bundle, canonical, documents.of(canonical), preparer, null);
        return filed.map(id -> new Made(id, true))
                .orElseGet(
                        () -> new Made(archive.newest(kind, month).orElseThrow().id(), false));
    }

    /**
     * The first regular report of the month of a turn; empty when the turn was lost meanwhile, or somebody filed one.
     *
     * @throws NeighbourSilent when a neighbour does not give its figures
     */
    Optional<UUID> make(ReportTurns.Turn turn, Actor preparer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (now.isBefore(calendar.cutOff(turn.month()))
                || archive.newest(ReportKind.REGULAR, turn.month()).isPresent()) {
            return Optional.empty();
        }
        ReportBundle bundle = freeze(ReportKind.REGULAR, turn.month(), 1, null, now, preparer);
        byte[] canonical = json.write(bundle);
        return archive.file(bundle, canonical, documents.of(canonical), preparer, turn);
    }

    private ReportBundle freeze(
            ReportKind kind, YearMonth month, int version, @Nullable String reason, Instant now, Actor preparer) {
        NeighbourFigures.Answers answers = neighbours.of(month);
        SubmissionAnswer submission = json.convert(answers.submission(), SubmissionAnswer.class);
        FigureFreeze.Frozen own = figures.freeze(kind, month, now, submission);
        ReportSummary summary =
                ReportSummary.of(own.record(), submission, json.convert(answers.narrative(), NarrativeAnswer.class));
        return new ReportBundle(
                ReportBundle.SCHEMA,
                kind.number(month.toString(), version),
                kind,
                month.toString(),
                version,
                reason,
                now,
                now,
                preparer.name(),
                software,
                ReportBundle.RULES,
                summary,
                archive.summaryOf(month.minusMonths(1)).orElse(null),
                own.record(),
                answers.submission(),
                answers.narrative(),
                own.figures());
    }

    /** What may still change every hour is no report of a month; the report at any time is there for that. */
    private void refuseEarly(ReportKind kind, YearMonth month, Instant now) {
        if (month.isAfter(YearMonth.from(now.atZone(ClockProducer.WIB)))) {
            throw Refusal.Invalid.field(
                    "#/period", "Bulan ini masih akan datang. Pilih bulan berjalan atau yang sudah lewat.");
        }
        if (kind == ReportKind.REGULAR && now.isBefore(calendar.cutOff(month))) {
            throw Refusal.Invalid.field(
                    "#/period",
                    "Buku bulan ini ditutup pada hari kerja ke-" + calendar.workingDay()
                            + " bulan berikutnya; laporan bulanan disusun sesudahnya. Untuk sekarang pilih laporan sewaktu-waktu.");
        }
    }
}
