package id.narasitunggal.dissemination.syndication;

import org.jdom2.Verifier;
import org.jsoup.nodes.Entities;

/** Words on their way into documents that other people's programs read, and often paste into a page without looking. */
final class PlainText {
    private PlainText() {}

    /** Without the characters that no XML document may hold. */
    static String of(String words) {
        return words.codePoints()
                .filter(Verifier::isXMLCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Words as HTML: nothing in them is markup. */
    static String html(String words) {
        return Entities.escape(words).replace("\"", "&quot;").replace("'", "&#39;");
    }

    /**
     * Words for places that some readers show as text and others paste as HTML, such as an RSS title: angle brackets become the
     * typographic ones, which are harmless in both.
     */
    static String harmless(String words) {
        return words.replace('<', '‹').replace('>', '›');
    }
}
