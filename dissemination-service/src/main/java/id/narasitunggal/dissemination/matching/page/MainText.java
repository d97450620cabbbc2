package id.narasitunggal.dissemination.matching.page;

import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Finds the article on a page, leaving out navigation, sidebars, related news and footers. */
final class MainText {

    /** An article shorter than this, in characters, is looked for a second time in plainer ways. */
    private static final int TOO_SHORT = 200;
    /** Elements that never belong to the article. */
    private static final String FURNITURE =
            "script, style, noscript, template, svg, nav, header, footer, aside, form, [role=navigation], [hidden]";

    private static final int MOST_NODES = 15_000;
    private static final int DEEPEST = 100;

    private MainText() {}

    static String of(Document document, String address) {
        if (!isOrdinary(document)) {
            return plain(document, "");
        }
        Document copy = document.clone();
        LinkLists.removeFrom(copy);
        // The library reads text.
        Article article = new Readability4J(address, copy.outerHtml()).parse();
        String content = article.getContent();
        String main = content == null ? "" : VisibleText.of(Jsoup.parse(content).body());
        return main.length() >= TOO_SHORT ? main : plain(copy, main);
    }

    /** The library's time grows with the square of depth and size, so a page built to stall it is read plainly. */
    private static boolean isOrdinary(Document document) {
        int elements = 0;
        int depth = 0;
        @Nullable Node node = document;
        while (node != null && elements <= MOST_NODES && depth <= DEEPEST) {
            elements++;
            if (node.childNodeSize() > 0) {
                node = node.childNode(0);
                depth++;
                continue;
            }
            while (node != null && node.nextSibling() == null) {
                node = node.parent();
                depth--;
            }
            node = node == null ? null : node.nextSibling();
        }
        return node == null;
    }

    private static String plain(Document document, String found) {
        Document copy = document.clone();
        copy.select(FURNITURE).remove();
        Element article = copy.selectFirst("article, main, [role=main], [itemprop=articleBody]");
        String plain = VisibleText.of(article == null ? copy.body() : article);
        return plain.length() > found.length() ? plain : found;
    }
}
