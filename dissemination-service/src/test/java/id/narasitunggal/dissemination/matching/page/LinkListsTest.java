package id.narasitunggal.dissemination.matching.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A long menu must not pass for the article. */
class LinkListsTest {
    private static final String SENTENCE =
            "Pemerintah daerah menyalurkan bantuan pangan kepada 4.812 keluarga di tiga kecamatan mulai hari Senin.";
    private static final String ARTICLE =
            ("<h1>Bantuan pangan disalurkan</h1>" + ("<p>" + SENTENCE + "</p>").repeat(3));

    @Test
    void a_menu_of_hundreds_of_entries_does_not_outweigh_a_short_article() {
        assertThat(mainText("<main>" + ARTICLE + "</main><nav>" + menu(250) + "</nav>"))
                .contains(SENTENCE)
                .doesNotContain("Menu layanan");
        assertThat(mainText("<div class=isi>" + ARTICLE + "</div><div class=kaki>" + menu(250) + "</div>"))
                .contains(SENTENCE)
                .doesNotContain("Menu layanan");
    }

    @Test
    void a_page_drawn_by_a_script_is_read_from_its_data_however_long_its_menu() {
        String data =
                "<script type=\"application/ld+json\">{\"articleBody\":\"%s\"}</script>".formatted(SENTENCE.repeat(4));

        assertThat(mainText(data + "<div id=app></div><div>" + menu(250) + "</div>"))
                .contains(SENTENCE);
    }

    @Test
    void paragraphs_with_links_in_them_and_paragraphs_that_are_links_stay() {
        String linked = IntStream.range(0, 12)
                .mapToObj(
                        "<p>%s Baca <a href=/b>rilis</a>, <a href=/c>data</a> dan <a href=/d>peta</a>.</p>"::formatted)
                .collect(Collectors.joining())
                .replaceAll("<p>\\d+", "<p>" + SENTENCE);
        String whole = ("<p><a href=/berita/1>" + SENTENCE + "</a></p>").repeat(12);

        assertThat(mainText("<article>" + linked + "</article>")).contains(SENTENCE, "rilis");
        assertThat(mainText("<article>" + whole + "</article>")).contains(SENTENCE);
    }

    private static String menu(int entries) {
        return IntStream.range(0, entries)
                .mapToObj("<li class=menu-item><a href=/layanan/%1$d>Menu layanan %1$d</a></li>"::formatted)
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String mainText(String body) {
        String page = "<!doctype html><html><head><title>Situs resmi</title></head><body>" + body + "</body></html>";
        return WebPage.of(page.getBytes(StandardCharsets.UTF_8), null, "https://www.padang.go.id/berita/1")
                .mainText();
    }
}
