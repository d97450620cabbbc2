package id.narasitunggal.dissemination.matching.page;

import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article on a page, leaving out navigation, sidebars, related news and footers. */
final class MainText {

    /** An article shorter than this, in characters, is looked for a second time in plainer ways. */
    private static final int TOO_SHORT = 200;
    /** Elements that never belong to the article. */
    private static final String FURNITURE =
            "script, style, noscript, template, svg, nav, header, footer, aside, form, [role=navigation], [hidden]";

    private MainText() {}

    static String of(Document document, String address) {
        // The library rewrites what it reads, and it reads text, so it gets a copy.
        Article article = new Readability4J(address, document.outerHtml()).parse();
        String content = article.getContent();
        String main = content == null ? "" : VisibleText.of(Jsoup.parse(content).body());
        return main.length() >= TOO_SHORT ? main : plain(document, main);
    }

    private static String plain(Document document, String found) {
        Document copy = document.clone();
        copy.select(FURNITURE).remove();
        Element article = copy.selectFirst("article, main, [role=main], [itemprop=articleBody]");
        String plain = VisibleText.of(article == null ? copy.body() : article);
        return plain.length() > found.length() ? plain : found;
    }
}
