package id.narasitunggal.dissemination.compliance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report in words, ready to be set in type: every number already written the Indonesian way. */
public record ReportPage(
        Header header,
        List<KeyNumber> keyNumbers,
        List<String> sentences,
        List<KindLine> kinds,
        DutyTable submission,
        String itemsAccepted,
        String itemsExempt,
        String inReview,
        @Nullable DutyTable submissionProvinces,
        List<TransferredLine> transferred,
        @Nullable MediaPage media,
        @Nullable String planning,
        NarrativePart narrative,
        DutyTable dissemination,
        List<HandedOnLine> handedOn,
        List<EditionLine> editions,
        PlacementPart placements,
        DutyTable provinces,
        @Nullable String map,
        List<UnitRanking.Page> rankings,
        List<MissedGroup> missed,
        @Nullable FigurePage figures,
        String hash) {

    static ReportPage of(ReportBundle bundle, SubmissionAnswer submission, NarrativeAnswer narrative, String hash) {
        ReportTables tables = new ReportTables(bundle.dissemination(), submission);
        FrozenFigures figures = bundle.figures();
        return new ReportPage(
                Header.of(bundle),
                KeyNumber.of(bundle.summary(), bundle.previous()),
                new ReportSentences(bundle, tables, narrative).all(),
                tables.kinds(),
                ReportTables.table(tables.submissionByKind()),
                Indonesian.number(submission.itemsAccepted()),
                Indonesian.number(submission.itemsExempt()),
                Indonesian.number(submission.duties().stream()
                        .mapToInt(SubmissionAnswer.Duties::inReview)
                        .sum()),
                submission.provinces() == null ? null : ReportTables.table(tables.submissionByProvince()),
                submission.transferred() == null
                        ? List.of()
                        : submission.transferred().stream()
                                .map(duty -> new TransferredLine(duty.name(), duty.successor()))
                                .toList(),
                MediaPage.of(narrative),
                planning(narrative),
                NarrativePart.of(narrative),
                ReportTables.table(tables.disseminationByKind()),
                handedOn(bundle.dissemination().transferred()),
                tables.editions(),
                PlacementPart.of(bundle.dissemination()),
                ReportTables.table(tables.disseminationByProvince()),
                ReportCharts.map(bundle.dissemination(), tables),
                UnitRanking.pages(bundle.dissemination().units()),
                tables.missed(),
                figures == null ? null : new FigureWords(bundle, figures).page(),
                hash);
    }

    private static List<HandedOnLine> handedOn(@Nullable List<HandedOnDuties> transferred) {
        return transferred == null
                ? List.of()
                : transferred.stream()
                        .map(duties ->
                                new HandedOnLine(duties.name(), duties.successor(), Indonesian.number(duties.duties())))
                        .toList();
    }

    private static @Nullable String planning(NarrativeAnswer narrative) {
        NarrativeAnswer.Planning planning = narrative.planning();
        return planning == null
                ? null
                : "Rencana komunikasi yang berlaku: " + Indonesian.number(planning.activePlans())
                        + ". Rapat koordinasi: " + Indonesian.number(planning.meetings())
                        + ". Tindak lanjut yang jatuh tempo: "
                        + Indonesian.number(planning.followUpsDue()) + ", di antaranya "
                        + Indonesian.number(planning.followUpsDone()) + " selesai. Agenda bulan berikutnya: "
                        + Indonesian.number(planning.agendaNextMonth()) + ".";
    }

    /** A unit that is no more, and who answers for its duty. */
    public record TransferredLine(String unit, String successor) {}

    /** A unit that is no more, who publishes in its place, and how many narratives. */
    public record HandedOnLine(String unit, String successor, String duties) {}

    /** What stands above the report. */
    public record Header(
            String issuer,
            String kind,
            String number,
            String month,
            String cutOff,
            String generatedAt,
            String preparedBy,
            @Nullable String reason,
            int version,
            String software,
            String rules) {
        static Header of(ReportBundle bundle) {
            return new Header(
                    bundle.dissemination().issuer(),
                    bundle.kind().words(),
                    bundle.number(),
                    Indonesian.month(bundle.month()),
                    Indonesian.moment(bundle.cutOffAt()),
                    Indonesian.moment(bundle.generatedAt()),
                    bundle.preparedBy(),
                    bundle.reason(),
                    bundle.version(),
                    bundle.software(),
                    bundle.rules());
        }
    }

    /** What became of the narratives of the month. */
    public record NarrativePart(
            String published,
            String median,
            String objections,
            String overrides,
            String corrections,
            String withdrawals,
            List<TypeLine> types,
            List<TitleLine> titles,
            List<OverrideLine> overridden,
            List<String> facts) {
        static NarrativePart of(NarrativeAnswer narrative) {
            return new NarrativePart(
                    Indonesian.number(narrative.publishedInAll()),
                    narrative.medianHoursToPublish() == null
                            ? Indonesian.NOT_ASSESSED
                            : Indonesian.decimal(narrative.medianHoursToPublish()) + " jam",
                    Indonesian.number(narrative.objections()),
                    Indonesian.number(narrative.overrides()),
                    Indonesian.number(narrative.corrections()),
                    Indonesian.number(narrative.withdrawals()),
                    narrative.published().stream()
                            .map(type ->
                                    new TypeLine(NarrativeWords.type(type.type()), Indonesian.number(type.count())))
                            .toList(),
                    narrative.titles().stream()
                            .map(title ->
                                    new TitleLine(title.number(), title.title(), Indonesian.date(title.publishedAt())))
                            .toList(),
                    narrative.overriddenConcurrences() == null
                            ? List.of()
                            : narrative.overriddenConcurrences().stream()
                                    .map(OverrideLine::of)
                                    .toList(),
                    facts(narrative));
        }

        /** One sentence for each thing that the desk tells, and none for what it does not. */
        private static List<String> facts(NarrativeAnswer narrative) {
            List<String> facts = new ArrayList<>();
            NarrativeAnswer.PostReviews looks = narrative.postReviews();
            if (looks != null) {
                facts.add("Telaah susulan atas narasi mendesak: " + Indonesian.number(looks.due()) + " jatuh tempo, "
                        + Indonesian.number(looks.inTime()) + " tepat waktu, " + Indonesian.number(looks.late())
                        + " terlambat, " + Indonesian.number(looks.overdue()) + " belum dilakukan.");
            }
            if (narrative.obstacles() != null && narrative.responses() != null && narrative.answers() != null) {
                facts.add("Tanggapan instansi: " + Indonesian.number(narrative.responses()) + " diterima, di antaranya "
                        + Indonesian.number(narrative.obstacles()) + " kendala; "
                        + Indonesian.number(narrative.answers()) + " dijawab.");
            }
            if (narrative.supersessions() != null && narrative.expirations() != null) {
                facts.add("Narasi yang digantikan: " + Indonesian.number(narrative.supersessions())
                        + "; habis masa berlakunya: " + Indonesian.number(narrative.expirations()) + ".");
            }
            return facts;
        }
    }

    /** Narratives of one type. */
    public record TypeLine(String type, String count) {}

    /** One narrative. */
    public record TitleLine(String number, String title, String publishedAt) {}

    /** A narrative that went out although a party stayed silent. */
    public record OverrideLine(String number, String title, String parties, String reason, String at) {
        static OverrideLine of(NarrativeAnswer.Overridden override) {
            return new OverrideLine(
                    override.number(),
                    override.title(),
                    override.silentParties(),
                    override.reason(),
                    Indonesian.date(override.at()));
        }
    }

    /** One edition and how it was disseminated. */
    public record EditionLine(String number, String title, String publishedAt, DutyLine duties, String median) {}

    /** The placements of the month. */
    public record PlacementPart(
            String reported,
            String verified,
            String awaiting,
            String rejected,
            String removed,
            String withoutChannel,
            String median) {
        static PlacementPart of(DisseminationRecord record) {
            PlacementTotals totals = record.placements();
            return new PlacementPart(
                    Indonesian.number(totals.reported()),
                    Indonesian.number(totals.verified()),
                    Indonesian.number(totals.awaiting()),
                    Indonesian.number(totals.rejected()),
                    Indonesian.number(totals.removed()),
                    Indonesian.number(record.unitsWithoutVerifiedChannel()),
                    record.medianHoursToFirstPlacement() == null
                            ? Indonesian.NOT_ASSESSED
                            : Indonesian.decimal(record.medianHoursToFirstPlacement()) + " jam");
        }
    }

    /** The units of one kind that missed a duty. */
    public record MissedGroup(String kind, Shown<MissedLine> units) {}

    /** A unit and what it missed. */
    public record MissedLine(String name, String submission, String dissemination) {}
}
