package id.narasitunggal.dissemination.matching.labelled;

import id.narasitunggal.dissemination.matching.index.EditionText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the editions and pages that were written by hand. */
record HandWritten(List<EditionText> editions, List<LabelledPage> pages) {

    static HandWritten load() {
        Map<String, EditionText> editions = new LinkedHashMap<>();
        List<LabelledPage> pages = new ArrayList<>();
        for (String block : String.join("\n", Lists.lines("hand-written.txt")).split("(?m)^=== ")) {
            List<String> lines = block.lines().toList();
            String[] head = lines.isEmpty() ? new String[] {""} : lines.get(0).split(" ");
            List<String> rest = lines.isEmpty() ? List.of() : lines.subList(1, lines.size());
            if (head[0].equals("edition")) {
                editions.put(head[1], edition(head[1], rest));
            } else if (head[0].equals("page")) {
                pages.add(page("hand-" + pages.size(), head[1], editions.get(head[2]), rest));
            }
        }
        return new HandWritten(List.copyOf(editions.values()), pages);
    }

    private static EditionText edition(String name, List<String> lines) {
        List<String> text = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("* ")) {
                messages.add(line.substring(2));
            } else {
                text.add(line);
            }
        }
        return new EditionText(
                Draft.id("hand " + name),
                Draft.id("hand narrative " + name),
                String.join("\n", text).strip(),
                messages);
    }

    private static LabelledPage page(String id, String kind, @Nullable EditionText edition, List<String> lines) {
        StringBuilder body = new StringBuilder();
        List<String> changes = new ArrayList<>();
        for (String line : lines) {
            if (line.equals("@edition")) {
                body.append(Objects.requireNonNull(edition).text()).append('\n');
            } else if (line.startsWith("@")) {
                String[] sides = line.substring(line.indexOf(' ') + 1).split(" =>", 2);
                int at = body.indexOf(sides[0]);
                if (at < 0) {
                    throw new IllegalArgumentException(id + ": " + sides[0]);
                }
                body.replace(at, at + sides[0].length(), sides[1].strip());
                if (line.startsWith("@change")) {
                    changes.add(sides[1].strip());
                }
            } else {
                body.append(line).append('\n');
            }
        }
        return new LabelledPage(
                id,
                kind,
                "text/plain",
                null,
                body.toString(),
                edition == null ? null : edition.editionId(),
                List.of(),
                null,
                null,
                !changes.isEmpty(),
                changes);
    }
}
