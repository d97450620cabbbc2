package id.narasitunggal.dissemination.matching.labelled;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Dresses an article as the websites of units do, each content system in its own way. */
final class Site {

    private final Material material;
    private final Random random;

    Site(Material material, Random random) {
        this.material = material;
        this.random = random;
    }

    String html(String title, List<String> paragraphs) {
        List<String> body = withInterruptions(paragraphs);
        return switch (random.nextInt(7)) {
            case 0 -> classic(title, body);
            case 1 -> portal(title, body);
            case 2 -> table(title, body);
            case 3 -> blog(title, body);
            case 4 -> divs(title, body);
            case 5 -> structured(title, body);
            default -> minimal(title, body);
        };
    }

    private List<String> withInterruptions(List<String> paragraphs) {
        List<String> body = new ArrayList<>(paragraphs);
        if (body.size() > 2 && random.nextBoolean()) {
            body.add(2, "<strong>Baca juga:</strong> <a href=\"/b\">" + name("headline") + "</a>");
        }
        if (random.nextInt(4) == 0 && !body.isEmpty()) {
            String dateline = random.nextBoolean()
                    ? "<b>" + name("place").toUpperCase(java.util.Locale.ROOT) + "</b> – "
                    : "Diskominfo - ";
            body.set(0, dateline + body.get(0));
        }
        return body;
    }

    private String classic(String title, List<String> body) {
        return head(title) + "<header><nav><ul>" + items("nav", 9, "li") + "</ul></nav></header>" + cookie()
                + "<main><article><h1>" + title + "</h1><p class=meta>Oleh admin | " + (1 + random.nextInt(28))
                + " Agustus 2026 | 0 komentar</p>" + paragraphs(body)
                + "<p>Bagikan: Facebook Twitter WhatsApp</p></article></main>"
                + "<aside><h3>Berita Terkait</h3><ul>" + items("headline", 5, "li") + "</ul><h3>" + name("aside")
                + "</h3></aside>"
                + footer() + "</body></html>";
    }

    private String portal(String title, List<String> body) {
        return head(title) + "<div class=\"navbar\">" + items("nav", 12, "a")
                + "</div><div class=\"container\"><div class=\"row\">"
                + "<div class=\"col-md-8\"><h2>" + title + "</h2><div class=\"content-detail\">" + paragraphs(body)
                + "</div><div class=\"share\">Dibaca " + random.nextInt(9000)
                + " kali</div></div><div class=\"col-md-4\">"
                + items("headline", 6, "h5") + items("aside", 3, "div") + "</div></div></div>" + footer() + cookie()
                + "</body></html>";
    }

    private String table(String title, List<String> body) {
        return "<html><head><title>" + title + "</title></head><body bgcolor=white><table width=100%><tr><td width=200>"
                + items("nav", 8, "p") + "</td><td><font size=4>" + title + "</font><br><br>"
                + String.join("<br><br>\n", body)
                + "</td><td>" + items("headline", 4, "p") + "</td></tr></table>"
                + "Hak cipta 2014 Pemerintah Daerah</body></html>";
    }

    private String blog(String title, List<String> body) {
        return head(title) + "<div id=sidebar>" + items("aside", 4, "div") + items("headline", 8, "div")
                + "</div><div class='post-body entry-content'>"
                + "<h3 class=post-title>" + title + "</h3>"
                + body.stream()
                        .map(text -> "<div>" + text + "</div><div><br></div>")
                        .collect(Collectors.joining())
                + "</div><div class=comments>3 komentar: " + name("story") + "</div>" + footer() + "</body></html>";
    }

    private String divs(String title, List<String> body) {
        return head(title) + "<div><div>" + items("nav", 7, "span") + "</div><div><div><span>" + title + "</span></div>"
                + body.stream()
                        .map(text ->
                                "<div><span>" + text.replaceFirst(" ", " <em>").replaceFirst("(<em>\\S+)", "$1</em>")
                                        + "</span></div>")
                        .collect(Collectors.joining("\n"))
                + "</div></div><div><p>" + name("story") + "</p><p>" + name("story") + "</p></div>" + footer()
                + "</body></html>";
    }

    /** The text stands only in data for search engines; a script would draw it. */
    private String structured(String title, List<String> body) {
        String text = body.stream()
                .map(line ->
                        line.replaceAll("<[^>]+>", "").replace("\\", "\\\\").replace("\"", "\\\""))
                .collect(Collectors.joining("\\n\\n"));
        return "<!doctype html><html><head><meta charset=utf-8><title>" + title
                + "</title><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\""
                + title.replace("\"", "")
                + "\",\"articleBody\":\"" + text
                + "\"}</script></head><body><div id=\"app\"></div><noscript>Aktifkan JavaScript</noscript></body></html>";
    }

    private String minimal(String title, List<String> body) {
        return "<!doctype html><meta charset=utf-8><title>" + title + "</title><h1>" + title + "</h1>"
                + paragraphs(body);
    }

    private static String head(String title) {
        return "<!doctype html><html lang=id><head><meta charset=\"utf-8\"><title>" + title
                + "</title><style>body{font:14px sans-serif}</style><script>window.dataLayer=[];</script></head><body>";
    }

    private String footer() {
        return "<footer><p>Dinas Komunikasi dan Informatika " + name("place") + "</p><p>Jalan Jenderal Sudirman No. "
                + (1 + random.nextInt(90)) + " Telepon (0" + (200 + random.nextInt(700)) + ") "
                + (100_000 + random.nextInt(800_000)) + "</p><p>© 2026</p></footer>";
    }

    private String cookie() {
        return random.nextBoolean()
                ? "<div class=\"cookie-banner\">" + name("cookie") + " <button>Setuju</button></div>"
                : "";
    }

    private static String paragraphs(List<String> body) {
        return body.stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining("\n"));
    }

    private String items(String list, int count, String tag) {
        StringBuilder items = new StringBuilder();
        for (int item = 0; item < count; item++) {
            items.append('<')
                    .append(tag)
                    .append('>')
                    .append(name(list))
                    .append("</")
                    .append(tag)
                    .append('>');
        }
        return items.toString();
    }

    private String name(String list) {
        return material.names().word(list, random);
    }
}
