package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.UnitKind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the frozen figures of a report into words. */
final class FigureWords {
    private static final String DASH = "\u2013";

    private final ReportBundle bundle;
    private final FrozenFigures figures;
    private final ReportCharts charts;

    FigureWords(ReportBundle bundle, FrozenFigures figures) {
        this.bundle = bundle;
        this.figures = figures;
        this.charts = new ReportCharts(bundle, figures);
    }

    FigurePage page() {
        return new FigurePage(
                score(figures.score()),
                figures.kinds().stream()
                        .map(kind -> new FigurePage.ScoreLine(
                                kind.kind().words(),
                                Indonesian.percent(kind.submissionOnTimeRate()),
                                Indonesian.percent(kind.disseminationOnTimeRate()),
                                score(kind.score())))
                        .toList(),
                charts.trend(),
                heat(),
                charts.channels(),
                ReportTables.table(families()),
                Shown.of(figures.embargoBreaches(), FigureWords::breach),
                Shown.of(figures.corrections(), FigureWords::correction),
                Shown.of(figures.disputes(), FigureWords::dispute),
                Shown.of(figures.notes(), FigureWords::note),
                Shown.of(figures.participants(), FigureWords::participant),
                figures.removals() == null ? null : ReportTables.table(removals(figures.removals())),
                figures.delivered() == null ? null : delivered(figures.delivered()),
                new FigurePage.Rules(
                        Indonesian.plain(figures.rules().submissionWeight()),
                        Indonesian.plain(figures.rules().disseminationWeight()),
                        figures.rules().smallDenominator(),
                        Indonesian.moment(figures.plannedCutOffAt())));
    }

    /** A score that only one part could be counted for is marked. */
    static String score(Score score) {
        String value = score.value() == null ? Indonesian.NOT_ASSESSED : Indonesian.decimal(score.value());
        return score.partial() ? value + " (satu unsur)" : value;
    }

    static List<Counted> removals(List<RemovalFigures> removals) {
        return removals.stream()
                .map(removal -> new Counted(removal.kind().words(), removal.count()))
                .toList();
    }

    private static FigurePage.Delivered delivered(DeliveredReport report) {
        List<FigurePage.ReceivedLine> lines = new ArrayList<>();
        report.mailed()
                .forEach(mail -> lines.add(new FigurePage.ReceivedLine(
                        mail.recipient(),
                        mail.sentAt() == null ? "surel belum terkirim" : "surel terkirim",
                        mail.sentAt() == null ? DASH : Indonesian.moment(mail.sentAt()))));
        report.opened()
                .forEach(open -> lines.add(new FigurePage.ReceivedLine(
                        open.reader(), "membuka laporan", Indonesian.moment(open.openedAt()))));
        String received = report.acknowledgedAt() == null
                ? "belum dinyatakan diterima"
                : "dinyatakan diterima " + Indonesian.moment(report.acknowledgedAt());
        return new FigurePage.Delivered(
                "Laporan bulan sebelumnya, nomor " + report.number() + ", diterbitkan "
                        + Indonesian.moment(report.issuedAt()) + " dan " + received + ".",
                lines);
    }

    private List<Counted> families() {
        return figures.families().stream()
                .map(family -> new Counted(FamilyWords.of(family.family()), family.duties()))
                .toList();
    }

    private FigurePage.@Nullable Heat heat() {
        Map<UnitKind, String> kinds = new TreeMap<>();
        Map<String, Map<UnitKind, DutyCount>> byEdition = new TreeMap<>();
        for (KindByNarrative cell : figures.kindByNarrative()) {
            kinds.put(cell.kind(), brief(cell.kind()));
            byEdition
                    .computeIfAbsent(key(cell.number(), cell.edition()), key -> new TreeMap<>())
                    .put(cell.kind(), cell.duties());
        }
        List<FigurePage.HeatLine> lines = new ArrayList<>();
        for (EditionFigures edition : bundle.dissemination().editions()) {
            Map<UnitKind, DutyCount> row = byEdition.get(key(edition.number(), edition.edition()));
            if (row != null) {
                lines.add(new FigurePage.HeatLine(
                        key(edition.number(), edition.edition()),
                        edition.title(),
                        kinds.keySet().stream()
                                .map(kind -> cell(row.getOrDefault(kind, DutyCount.NONE)))
                                .toList()));
            }
        }
        return lines.isEmpty() ? null : new FigurePage.Heat(List.copyOf(kinds.values()), lines);
    }

    private static FigurePage.HeatCell cell(DutyCount count) {
        Band band = Band.of(count);
        return band == null ? new FigurePage.HeatCell(DASH, "none") : new FigurePage.HeatCell(rate(count), band.name());
    }

    /** Without the percent sign, which the narrow cells have no room for. */
    static String rate(DutyCount count) {
        return count.onTimeRate() == null ? DASH : Indonesian.decimal(count.onTimeRate());
    }

    private static String key(String number, int edition) {
        return edition == 1 ? number : number + " edisi " + edition;
    }

    private static String brief(UnitKind kind) {
        return switch (kind) {
            case LPNK -> "LPNK";
            case LNS -> "LNS";
            case KABUPATEN_ADMINISTRASI -> "Kab. adm.";
            case KOTA_ADMINISTRASI -> "Kota adm.";
            case INSTANSI_VERTIKAL -> "Vertikal";
            case PTN -> "PTN";
            default -> kind.words();
        };
    }

    private static FigurePage.BreachLine breach(EmbargoBreach breach) {
        return new FigurePage.BreachLine(
                breach.name(),
                key(breach.number(), breach.edition()),
                Indonesian.moment(breach.publishedAt()),
                Indonesian.moment(breach.allowedFrom()));
    }

    private static FigurePage.CorrectionLine correction(FigureCorrection correction) {
        return new FigurePage.CorrectionLine(
                Indonesian.month(YearMonth.parse(correction.month())),
                correction.name(),
                counts(correction.told()),
                counts(correction.now()));
    }

    private static String counts(DutyCount count) {
        return Indonesian.number(count.onTime()) + " tepat, " + Indonesian.number(count.late()) + " terlambat, "
                + Indonesian.number(count.missed()) + " terlewat";
    }

    private static FigurePage.DisputeLine dispute(DisputedFigure dispute) {
        String outcome = status(dispute.status());
        return new FigurePage.DisputeLine(
                dispute.name(),
                name(dispute.figure()),
                dispute.reason(),
                dispute.decision() == null ? outcome : outcome + ": " + dispute.decision());
    }

    static String status(DisputeStatus status) {
        return switch (status) {
            case OPEN -> "menunggu putusan";
            case UPHELD -> "dibenarkan";
            case DISMISSED -> "tidak dibenarkan";
        };
    }

    static String name(FigureName figure) {
        return switch (figure) {
            case DUE -> "Jatuh tempo";
            case ON_TIME -> "Tepat waktu";
            case LATE -> "Terlambat";
            case MISSED -> "Terlewat";
            case WAIVED -> "Dispensasi";
        };
    }

    private static FigurePage.NoteLine note(ReportNote note) {
        return new FigurePage.NoteLine(
                note.section(),
                note.text(),
                note.author() + ", " + Indonesian.moment(note.writtenAt()) + ", pada " + note.number());
    }

    private static FigurePage.ParticipantLine participant(ParticipantFigures participant) {
        return new FigurePage.ParticipantLine(
                participant.name(),
                participant.kind().words(),
                Indonesian.number(participant.reported()),
                Indonesian.number(participant.verified()));
    }
}
