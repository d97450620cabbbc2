package id.narasitunggal.dissemination.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes a report: gathers and freezes the figures, makes the documents of them, files all at once. */
@ApplicationScoped
class ReportMaker {
    private final FigureFreeze figures;
    private final NeighbourFigures neighbours;
    private final ReportCalendar calendar;
    private final ReportArchive archive;
    private final ReportTurns turns;
    private final ReportDocuments documents;
    private final CanonicalJson json;
    private final Clock clock;
    private final String software;

    ReportMaker(
            FigureFreeze figures,
            NeighbourFigures neighbours,
            ReportCalendar calendar,
            ReportArchive archive,
            ReportTurns turns,
            ReportDocuments documents,
            CanonicalJson json,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String software) {
        this.figures = figures;
        this.neighbours = neighbours;
        this.calendar = calendar;
        this.archive = archive;
        this.turns = turns;
        this.documents = documents;
        this.json = json;
        this.clock = clock;
        this.software = software;
    }

    /**
     * Makes the version that the turn is at. Empty when the turn was lost meanwhile, or when the clock was set back to before the
     * books close.
     *
     * @throws NeighbourSilent when a neighbour does not give its figures
     */
    Optional<UUID> make(ReportTurns.Turn turn) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (turn.kind() == ReportKind.REGULAR && now.isBefore(calendar.cutOff(turn.month()))) {
            turns.await(turn, "Buku bulan ini belum ditutup menurut jam peladen. Laporan disusun sesudahnya.");
            return Optional.empty();
        }
        ReportBundle bundle = freeze(turn, now);
        turns.progress(turn, ReportStep.DATA, ReportStep.DATA.percent);
        byte[] canonical = json.write(bundle);
        turns.progress(turn, ReportStep.DOCUMENTS, ReportStep.DOCUMENTS.percent);
        try (DocumentFiles files = documents.files(
                canonical,
                done -> turns.progress(
                        turn,
                        ReportStep.DOCUMENTS,
                        ReportStep.DOCUMENTS.percent
                                + done * (ReportStep.FILING.percent - ReportStep.DOCUMENTS.percent) / 4))) {
            turns.progress(turn, ReportStep.FILING, ReportStep.FILING.percent);
            return archive.file(bundle, canonical, files, turn);
        }
    }

    private ReportBundle freeze(ReportTurns.Turn turn, Instant now) {
        ReportKind kind = turn.kind();
        YearMonth month = turn.month();
        turns.progress(turn, ReportStep.NEIGHBOURS, ReportStep.NEIGHBOURS.percent);
        NeighbourFigures.Answers answers = neighbours.of(month);
        turns.progress(turn, ReportStep.FIGURES, ReportStep.FIGURES.percent);
        SubmissionAnswer submission = json.convert(answers.submission(), SubmissionAnswer.class);
        FigureFreeze.Frozen own = figures.freeze(kind, month, now, submission);
        ReportSummary summary =
                ReportSummary.of(own.record(), submission, json.convert(answers.narrative(), NarrativeAnswer.class));
        return new ReportBundle(
                ReportBundle.SCHEMA,
                kind.number(month.toString(), turn.version()),
                kind,
                month.toString(),
                turn.version(),
                turn.reason(),
                now,
                now,
                turn.preparedByName(),
                software,
                ReportBundle.RULES,
                ReportDocuments.EDITION,
                summary,
                archive.summaryOf(month.minusMonths(1)).orElse(null),
                own.record(),
                answers.submission(),
                answers.narrative(),
                own.figures());
    }
}
