package id.narasitunggal.submission.exchange.reading;

import id.narasitunggal.submission.intake.DraftSubmission;
import id.narasitunggal.submission.intake.FigureEntry;
import id.narasitunggal.submission.intake.ItemEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one submission of the rows of a package, in the order of the file. */
public final class Assembly {
    private Assembly() {}

    public static DraftSubmission of(List<DraftSubmission> rows) {
        DraftSubmission first = rows.get(0);
        if (rows.size() == 1) {
            return first;
        }
        Map<String, ItemEntry> heads = new LinkedHashMap<>();
        Map<String, List<FigureEntry>> figures = new LinkedHashMap<>();
        for (DraftSubmission row : rows) {
            ItemEntry entry = row.items().get(0);
            heads.putIfAbsent(entry.title(), entry);
            List<FigureEntry> collected = figures.computeIfAbsent(entry.title(), title -> new ArrayList<>());
            if (entry.figures() != null) {
                collected.addAll(entry.figures());
            }
        }
        List<ItemEntry> items = heads.values().stream()
                .map(head -> with(head, figures.getOrDefault(head.title(), List.of())))
                .toList();
        return new DraftSubmission(first.kind(), first.period(), first.previousRevisionId(), first.assistance(), items);
    }

    private static ItemEntry with(ItemEntry head, List<FigureEntry> figures) {
        return new ItemEntry(
                head.type(),
                head.title(),
                head.summary(),
                head.body(),
                head.classification(),
                head.exemption(),
                figures.isEmpty() ? null : figures,
                head.sector(),
                head.topic(),
                head.priorityProgramme(),
                head.planReference(),
                head.periodCovered(),
                head.locations(),
                head.spokesperson(),
                head.contact(),
                head.embargoUntil(),
                head.handling());
    }
}
