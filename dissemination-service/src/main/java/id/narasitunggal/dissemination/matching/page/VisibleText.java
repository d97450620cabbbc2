package id.narasitunggal.dissemination.matching.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes an element's text with a line end wherever a reader sees one. */
final class VisibleText {

    private final StringBuilder text = new StringBuilder();

    private VisibleText() {}

    static String of(Element element) {
        var visible = new VisibleText();
        element.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    visible.append(words.getWholeText());
                } else if (isBreak(node)) {
                    visible.endLine();
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (isBreak(node)) {
                    visible.endLine();
                }
            }
        });
        return visible.text.toString().strip();
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element
                && (element.isBlock()
                        || element.normalName().equals("br")
                        || element.normalName().equals("td"));
    }

    private void append(String words) {
        for (int index = 0; index < words.length(); index++) {
            char character = words.charAt(index);
            boolean isSpace = Character.isWhitespace(character) || character == 0xA0;
            boolean isNeeded = !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
            if (!isSpace) {
                text.append(character);
            } else if (isNeeded) {
                text.append(' ');
            }
        }
    }

    private void endLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
