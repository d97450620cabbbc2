package id.narasitunggal.dissemination.matching.page;

import id.narasitunggal.dissemination.matching.text.PageText;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a reader gets from a web page.
 *
 * @param title the headline, empty where the page has none
 * @param visibleText everything on the page, one line a block, navigation and sidebars included
 * @param mainText the article proper, one line a paragraph
 * @param datedAt when the page says it was written or last changed; null where it does not say
 */
public record WebPage(
        String title,
        String visibleText,
        String mainText,
        @Nullable Instant datedAt) {

    /** Reads a page; {@code declaredCharset} is what the server said, null where it said nothing. */
    public static WebPage of(byte[] body, @Nullable String declaredCharset, String address) {
        Document document = PageCharset.parse(body, declaredCharset, address);
        String structured = ArticleBody.of(document);
        String title = titleOf(document);
        Instant datedAt = PageDate.of(document).orElse(null);
        String main = MainText.of(document, address);
        document.select("script, style, noscript, template, svg, [hidden]").remove();
        String visible = VisibleText.of(document.body());
        boolean isRendered = main.length() >= structured.length() / 2;
        return new WebPage(
                title,
                // A page drawn by a script shows its text only in the data for search engines.
                isRendered ? visible : visible + "\n" + structured,
                isRendered ? main : structured,
                datedAt);
    }

    /** The page as recognition reads it. */
    public PageText text() {
        return PageText.of(visibleText, mainText.isBlank() ? visibleText : mainText);
    }

    private static String titleOf(Document document) {
        Element shared = document.selectFirst("meta[property=og:title]");
        String title = shared == null ? document.title() : shared.attr("content");
        return title.strip();
    }
}
