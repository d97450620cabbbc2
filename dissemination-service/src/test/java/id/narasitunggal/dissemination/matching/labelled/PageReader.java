package id.narasitunggal.dissemination.matching.labelled;

import id.narasitunggal.dissemination.matching.page.WebPage;
import id.narasitunggal.dissemination.matching.text.PageText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Gets the text of a labelled page the way the service gets it. */
public final class PageReader {

    private PageReader() {}

    /** The page as recognition reads it. */
    public static PageText text(LabelledPage page) {
        return switch (page.contentType()) {
            case "text/html" ->
                WebPage.of(page.body().getBytes(StandardCharsets.UTF_8), "utf-8", "https://contoh.go.id/b")
                        .text();
            case "text/html;base64" ->
                WebPage.of(Base64.getDecoder().decode(page.body()), page.charset(), "https://contoh.go.id/b")
                        .text();
            default -> PageText.of(page.body());
        };
    }
}
