package id.narasitunggal.dissemination.matching.labelled;

import id.narasitunggal.dissemination.matching.index.EditionText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the editions and pages that were written by hand. */
record HandWritten(List<EditionText> editions, List<LabelledPage> pages) {

    static HandWritten load(String list) {
        Map<String, EditionText> editions = new LinkedHashMap<>();
        List<LabelledPage> pages = new ArrayList<>();
        for (String block : String.join("\n", Lists.lines(list)).split("(?m)^=== ")) {
            List<String> lines = block.lines().toList();
            Head head = Head.of(lines.isEmpty() ? "" : lines.get(0));
            List<String> rest = lines.isEmpty() ? List.of() : lines.subList(1, lines.size());
            if (head.what().equals("edition")) {
                editions.put(head.name(), edition(head.name(), rest));
            } else if (head.what().equals("page")) {
                pages.add(page("hand-" + pages.size(), head, editions, rest));
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

    private static LabelledPage page(String id, Head head, Map<String, EditionText> editions, List<String> lines) {
        EditionText edition = editions.get(head.name());
        var body = new PageBody(id, edition == null ? "" : edition.text());
        lines.forEach(body::take);
        return new LabelledPage(
                id,
                head.kind(),
                head.contentType(),
                null,
                body.text(),
                edition == null ? null : edition.editionId(),
                Optional.ofNullable(editions.get(head.asked("also"))).map(EditionText::editionId).stream()
                        .toList(),
                head.asked("extent"),
                head.asked("mode"),
                !body.changes().isEmpty(),
                body.changes());
    }

    /** The first line of a block: what it is, of which kind, of which edition, and what is asked of the page. */
    private record Head(String what, String contentType, String kind, String name, List<String> asked) {

        static Head of(String line) {
            List<String> words = new ArrayList<>(List.of(line.split(" ")));
            boolean isHtml = words.remove("html");
            boolean isPage = words.get(0).equals("page");
            int name = isPage ? 2 : 1;
            return new Head(
                    words.get(0),
                    isHtml ? "text/html" : "text/plain",
                    isPage ? words.get(1) : "",
                    words.size() > name ? words.get(name) : "",
                    words.size() > name ? words.subList(name + 1, words.size()) : List.of());
        }

        @Nullable
        String asked(String what) {
            return asked.stream()
                    .filter(word -> word.startsWith(what + "="))
                    .map(word -> word.substring(what.length() + 1))
                    .findFirst()
                    .orElse(null);
        }
    }
}
