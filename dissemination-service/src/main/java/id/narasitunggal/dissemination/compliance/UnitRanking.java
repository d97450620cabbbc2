package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.UnitKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ranks units among their own kind by how much they disseminated in time; equal rates share a rank and stand by name. */
public final class UnitRanking {
    /** How many are shown from either end. */
    private static final int ENDS = 5;

    private UnitRanking() {}

    /** A unit and its place among those of its kind of which anything could be judged. */
    record Ranked(int rank, UnitFigures unit) {}

    /**
     * Both ends of one kind.
     *
     * @param judged how many units were ranked
     * @param bottom empty when the first ones are all there are
     */
    public record Page(String kind, String judged, List<Line> top, List<Line> bottom) {}

    /** A unit in words. */
    public record Line(String rank, String name, String rate, String due) {}

    static Map<UnitKind, List<Ranked>> of(List<UnitFigures> units) {
        Map<UnitKind, List<UnitFigures>> kinds = new TreeMap<>();
        for (UnitFigures unit : units) {
            if (unit.duties().judged() > 0) {
                kinds.computeIfAbsent(unit.kind(), kind -> new ArrayList<>()).add(unit);
            }
        }
        Map<UnitKind, List<Ranked>> ranked = new TreeMap<>();
        kinds.forEach((kind, members) -> ranked.put(kind, ranked(members)));
        return ranked;
    }

    private static List<Ranked> ranked(List<UnitFigures> members) {
        members.sort(((Comparator<UnitFigures>) UnitRanking::byRate)
                .thenComparing(UnitFigures::name)
                .thenComparing(UnitFigures::unitId));
        List<Ranked> ranked = new ArrayList<>(members.size());
        for (int place = 0; place < members.size(); place++) {
            boolean tied = place > 0 && byRate(members.get(place - 1), members.get(place)) == 0;
            ranked.add(new Ranked(tied ? ranked.get(place - 1).rank() : place + 1, members.get(place)));
        }
        return ranked;
    }

    /** On the fractions themselves, the higher rate first: rounded rates would tie what differs. */
    private static int byRate(UnitFigures one, UnitFigures other) {
        DutyCount first = one.duties();
        DutyCount second = other.duties();
        return Long.compare((long) second.onTime() * first.judged(), (long) first.onTime() * second.judged());
    }

    static List<Page> pages(List<UnitFigures> units) {
        List<Page> pages = new ArrayList<>();
        of(units)
                .forEach((kind, ranked) -> pages.add(new Page(
                        kind.words(),
                        Indonesian.number(ranked.size()),
                        lines(ranked.subList(0, Math.min(ENDS, ranked.size()))),
                        lines(ranked.subList(
                                Math.min(ranked.size(), Math.max(ENDS, ranked.size() - ENDS)), ranked.size())))));
        return pages;
    }

    private static List<Line> lines(List<Ranked> ranked) {
        return ranked.stream()
                .map(place -> new Line(
                        Indonesian.number(place.rank()),
                        place.unit().name(),
                        DutyLine.of(place.unit().name(), place.unit().duties()).rate(),
                        Indonesian.number(place.unit().duties().judged())))
                .toList();
    }
}
