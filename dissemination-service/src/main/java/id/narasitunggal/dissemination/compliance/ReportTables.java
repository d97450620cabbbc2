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

/** The tables of a report, counted from its rows once for every format. */
final class ReportTables {
    private static final String TOTAL = "Seluruhnya";

    private final DisseminationRecord record;
    private final SubmissionAnswer submission;
    private final Map<UnitKind, DutyCount> sent = new TreeMap<>();
    private final Map<UnitKind, DutyCount> placed = new TreeMap<>();

    ReportTables(DisseminationRecord record, SubmissionAnswer submission) {
        this.record = record;
        this.submission = submission;
        submission.duties().forEach(duties -> sent.merge(duties.unitKind(), duties.count(), DutyCount::plus));
        record.units().forEach(unit -> placed.merge(unit.kind(), unit.duties(), DutyCount::plus));
    }

    List<Counted> submissionByKind() {
        return counted(sent, UnitKind::words);
    }

    List<Counted> submissionByProvince() {
        return submission.provinces() == null
                ? List.of()
                : submission.provinces().stream()
                        .map(province -> new Counted(province.label(), province.count()))
                        .toList();
    }

    List<Counted> disseminationByKind() {
        return counted(placed, UnitKind::words);
    }

    /** By the territory in which a unit lies; central bodies lie in none. */
    List<Counted> disseminationByProvince() {
        Map<String, String> names =
                record.provinces().stream().collect(Collectors.toMap(Province::code, Province::name));
        return counted(byProvince(), code -> names.getOrDefault(code, code));
    }

    Map<String, DutyCount> byProvince() {
        Map<String, DutyCount> byProvince = new TreeMap<>();
        for (UnitFigures unit : record.units()) {
            if (unit.region() != null) {
                byProvince.merge(unit.region().substring(0, 2), unit.duties(), DutyCount::plus);
            }
        }
        return byProvince;
    }

    DutyCount submissionTotal() {
        return sent.values().stream().reduce(DutyCount.NONE, DutyCount::plus);
    }

    DutyCount disseminationTotal() {
        return placed.values().stream().reduce(DutyCount.NONE, DutyCount::plus);
    }

    /** A table with its total. */
    static DutyTable table(List<Counted> groups) {
        return new DutyTable(
                groups.stream()
                        .map(group -> DutyLine.of(group.label(), group.count()))
                        .toList(),
                DutyLine.of(TOTAL, groups.stream().map(Counted::count).reduce(DutyCount.NONE, DutyCount::plus)));
    }

    List<KindLine> kinds() {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> sent.containsKey(kind) || placed.containsKey(kind))
                .map(kind -> KindLine.of(
                        kind.words(),
                        sent.getOrDefault(kind, DutyCount.NONE),
                        placed.getOrDefault(kind, DutyCount.NONE)))
                .toList();
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
        List<Missed> all = units.values().stream()
                .sorted(Comparator.comparing(Missed::name))
                .toList();
        return new ReportPage.MissedGroup(
                kind.words(),
                Shown.of(
                        all,
                        unit -> new ReportPage.MissedLine(
                                unit.name(), dashOr(unit.submission()), dashOr(unit.dissemination()))));
    }

    private static String dashOr(int count) {
        return count == 0 ? "\u2013" : Indonesian.number(count);
    }

    private static <K> List<Counted> counted(Map<K, DutyCount> counts, Function<K, String> words) {
        return counts.entrySet().stream()
                .map(entry -> new Counted(words.apply(entry.getKey()), entry.getValue()))
                .toList();
    }

    private record Missed(String name, int submission, int dissemination) {
        Missed plus(Missed other) {
            return new Missed(name, submission + other.submission, dissemination + other.dissemination);
        }
    }
}
