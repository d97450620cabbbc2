package id.narasitunggal.local.sites;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The three kinds of page regional governments show: a blog portal, an old table layout and a recent content system. */
enum SiteTemplate {
    PORTAL("portal.html"),
    TABLES("tabel.html"),
    MODERN("modern.html");

    private static final Pattern BLANK = Pattern.compile("\\{\\{([a-z]+)}}");

    private final String frame;

    SiteTemplate(String file) {
        try (var stream = SiteTemplate.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no template " + file);
            }
            this.frame = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String newsPage(Masthead masthead, Post post, List<Post> others) {
        return page(masthead, post.title(), post.date(), paragraphs(post.paragraphs()), others);
    }

    String frontPage(Masthead masthead, List<Post> posts) {
        var list = posts.isEmpty() ? "<p>Belum ada berita.</p>" : "<ul>" + links(posts) + "</ul>";
        return page(masthead, "Berita terbaru", masthead.place(), list, List.of());
    }

    String notice(Masthead masthead, String title, String sentence) {
        return page(masthead, title, "", paragraphs(List.of(sentence)), List.of());
    }

    private String paragraphs(List<String> texts) {
        // The old layout knows no paragraphs, only line breaks.
        return this == TABLES
                ? Html.each(texts, text -> text + "<br><br>")
                : Html.each(texts, text -> "<p>" + text + "</p>");
    }

    private String page(Masthead masthead, String title, String date, String content, List<Post> others) {
        return filled(Map.of(
                "kantor", Html.escaped(masthead.office()),
                "tempat", Html.escaped(masthead.place()),
                "menu", Html.each(masthead.menu(), entry -> "<li><a href=\"/\">" + entry + "</a></li>"),
                "judul", Html.escaped(title),
                "tanggal", Html.escaped(date),
                "isi", content,
                "terkait", links(others),
                "lain", Html.each(masthead.otherNews(), news -> "<li><a href=\"/\">" + news + "</a></li>"),
                "kaki", Html.escaped(masthead.footer())));
    }

    private static String links(List<Post> posts) {
        return posts.stream()
                .map(post -> "<li><a href=\"/berita/" + Html.escaped(post.slug()) + "\">" + Html.escaped(post.title())
                        + "</a></li>")
                .reduce("", (list, link) -> list + link + "\n");
    }

    private String filled(Map<String, String> texts) {
        return BLANK.matcher(frame)
                .replaceAll(blank -> Matcher.quoteReplacement(texts.getOrDefault(blank.group(1), "")));
    }
}
