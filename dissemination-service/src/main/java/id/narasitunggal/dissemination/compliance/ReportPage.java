package id.narasitunggal.dissemination.compliance;

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
        NarrativePart narrative,
        DutyTable dissemination,
        List<EditionLine> editions,
        PlacementPart placements,
        DutyTable provinces,
        List<MissedGroup> missed,
        String hash) {

    static ReportPage of(ReportBundle bundle, SubmissionAnswer submission, NarrativeAnswer narrative, String hash) {
        ReportTables tables = new ReportTables(bundle.dissemination(), submission);
        return new ReportPage(
                Header.of(bundle),
                KeyNumber.of(bundle.summary(), bundle.previous()),
                new ReportSentences(bundle, submission, narrative).all(),
                tables.kinds(),
                tables.submission(),
                Indonesian.number(submission.itemsAccepted()),
                Indonesian.number(submission.itemsExempt()),
                NarrativePart.of(narrative),
                tables.dissemination(),
                tables.editions(),
                PlacementPart.of(bundle.dissemination()),
                tables.provinces(),
                tables.missed(),
                hash);
    }

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
            List<TitleLine> titles) {
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
                            .toList());
        }
    }

    /** Narratives of one type. */
    public record TypeLine(String type, String count) {}

    /** One narrative. */
    public record TitleLine(String number, String title, String publishedAt) {}

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
    public record MissedGroup(String kind, String count, List<MissedLine> units) {}

    /** A unit and what it missed. */
    public record MissedLine(String name, String submission, String dissemination) {}
}
