package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.UnitKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of a report, counted from its rows. */
final class ReportTables {
    private static final String TOTAL = "Seluruhnya";

    private final DisseminationRecord record;
    private final SubmissionAnswer submission;

    ReportTables(DisseminationRecord record, SubmissionAnswer submission) {
        this.record = record;
        this.submission = submission;
    }

    DutyTable submission() {
        return table(submissionByKind(), UnitKind::words);
    }

    List<KindLine> kinds() {
        Map<UnitKind, DutyCount> sent = submissionByKind();
        Map<UnitKind, DutyCount> placed = sum(UnitFigures::kind);
        return Arrays.stream(UnitKind.values())
                .filter(kind -> sent.containsKey(kind) || placed.containsKey(kind))
                .map(kind -> KindLine.of(
                        kind.words(),
                        sent.getOrDefault(kind, DutyCount.NONE),
                        placed.getOrDefault(kind, DutyCount.NONE)))
                .toList();
    }

    private Map<UnitKind, DutyCount> submissionByKind() {
        Map<UnitKind, DutyCount> byKind = new TreeMap<>();
        submission.duties().forEach(duties -> byKind.merge(duties.unitKind(), duties.count(), DutyCount::plus));
        return byKind;
    }

    DutyTable dissemination() {
        return table(sum(UnitFigures::kind), UnitKind::words);
    }

    /** By the territory in which a unit lies; central bodies lie in none. */
    DutyTable provinces() {
        Map<String, String> names =
                record.provinces().stream().collect(Collectors.toMap(Province::code, Province::name));
        Map<String, DutyCount> byProvince = new TreeMap<>();
        for (UnitFigures unit : record.units()) {
            if (unit.region() != null) {
                byProvince.merge(unit.region().substring(0, 2), unit.duties(), DutyCount::plus);
            }
        }
        return table(byProvince, code -> names.getOrDefault(code, code));
    }

    List<ReportPage.EditionLine> editions() {
        return record.editions().stream()
                .map(edition -> new ReportPage.EditionLine(
                        edition.edition() == 1 ? edition.number() : edition.number() + " edisi " + edition.edition(),
                        edition.title(),
                        Indonesian.date(edition.publishedAt()),
                        DutyLine.of(edition.title(), edition.duties()),
                        edition.medianHours() == null ? "\u2013" : Indonesian.decimal(edition.medianHours())))
                .toList();
    }

    List<ReportPage.MissedGroup> missed() {
        Map<UnitKind, Map<UUID, Missed>> byKind = new TreeMap<>();
        for (SubmissionAnswer.MissedUnit unit : submission.missedUnits()) {
            byKind.computeIfAbsent(unit.kind(), kind -> new TreeMap<>())
                    .merge(unit.unitId(), new Missed(unit.name(), 1, 0), Missed::plus);
        }
        for (UnitFigures unit : record.units()) {
            if (unit.duties().missed() > 0) {
                byKind.computeIfAbsent(unit.kind(), kind -> new TreeMap<>())
                        .merge(
                                unit.unitId(),
                                new Missed(unit.name(), 0, unit.duties().missed()),
                                Missed::plus);
            }
        }
        List<ReportPage.MissedGroup> groups = new ArrayList<>();
        byKind.forEach((kind, units) -> groups.add(group(kind, units)));
        return groups;
    }

    private static ReportPage.MissedGroup group(UnitKind kind, Map<UUID, Missed> units) {
        List<ReportPage.MissedLine> lines = units.values().stream()
                .sorted(Comparator.comparing(Missed::name))
                .map(unit ->
                        new ReportPage.MissedLine(unit.name(), dashOr(unit.submission()), dashOr(unit.dissemination())))
                .toList();
        return new ReportPage.MissedGroup(kind.words(), Indonesian.number(lines.size()), lines);
    }

    private static String dashOr(int count) {
        return count == 0 ? "\u2013" : Indonesian.number(count);
    }

    private <K> Map<K, DutyCount> sum(Function<UnitFigures, K> key) {
        Map<K, DutyCount> sums = new TreeMap<>();
        record.units().forEach(unit -> sums.merge(key.apply(unit), unit.duties(), DutyCount::plus));
        return sums;
    }

    private static <K> DutyTable table(Map<K, DutyCount> counts, Function<K, String> words) {
        List<DutyLine> lines = counts.entrySet().stream()
                .map(entry -> DutyLine.of(words.apply(entry.getKey()), entry.getValue()))
                .toList();
        return new DutyTable(
                lines, DutyLine.of(TOTAL, counts.values().stream().reduce(DutyCount.NONE, DutyCount::plus)));
    }

    private record Missed(String name, int submission, int dissemination) {
        Missed plus(Missed other) {
            return new Missed(name, submission + other.submission, dissemination + other.dissemination);
        }
    }
}
