package id.narasitunggal.dissemination.matching.labelled;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The body of a page written by hand, put together line by line from an edition and what was done to it. */
final class PageBody {

    private final String id;
    private final String edition;
    private final List<String> changes = new ArrayList<>();
    private String body = "";

    PageBody(String id, String edition) {
        this.id = id;
        this.edition = edition;
    }

    String text() {
        return body;
    }

    /** The words put in to falsify. */
    List<String> changes() {
        return changes;
    }

    /** Takes over a line of text or does what the line asks. */
    void take(String line) {
        String order = line.startsWith("@") ? line.split(" ", 2)[0] : "";
        String operand = order.isEmpty() || !line.contains(" ") ? "" : line.substring(line.indexOf(' ') + 1);
        switch (order) {
            case "@edition" -> body += edition + "\n";
            case "@paragraph" -> body += edition.split("\n\n")[Integer.parseInt(operand) - 1] + "\n\n";
            case "@set" ->
                body = Typesetting.valueOf(operand.toUpperCase(Locale.ROOT)).of(body);
            case "@edit", "@every", "@change" -> reword(order, operand.split(" =>", 2));
            default -> body += line + "\n";
        }
    }

    private void reword(String order, String[] sides) {
        String words = sides[1].strip();
        int at = body.indexOf(sides[0]);
        if (at < 0) {
            throw new IllegalArgumentException(id + ": " + sides[0]);
        }
        body = order.equals("@every")
                ? body.replace(sides[0], words)
                : body.substring(0, at) + words + body.substring(at + sides[0].length());
        if (order.equals("@change")) {
            changes.add(words);
        }
    }
}
