package id.narasitunggal.dissemination.matching.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WebPageTest {

    private static final String ARTICLE = "Pemerintah menyiapkan jaringan air bersih bagi keluarga di pesisir, termasuk"
            + " sumur bor komunal dan tangki penampung, agar warga tidak lagi membeli air dari gerobak dorong. Pemasangan"
            + " dimulai pekan depan dan dipantau oleh petugas kecamatan bersama perangkat nagari setempat.";
    private static final String ADDRESS = "https://contoh.go.id/berita/1";

    @Test
    void the_article_is_told_from_the_furniture() {
        WebPage page = page(
                "<html><head><title>Air bersih - Kota Contoh</title><script>var kotor = 'jangan';</script></head><body>"
                        + "<nav><a href='/'>Beranda</a> <a href='/ppid'>PPID</a></nav><div id='content'><h1>Air bersih</h1><p>"
                        + ARTICLE + "</p><p>" + ARTICLE + "</p><p>" + ARTICLE
                        + "</p></div><div class='sidebar'><ul><li><a href='/2'>Pengumuman seleksi</a></li></ul></div>"
                        + "<footer>Hak cipta</footer></body></html>");

        assertThat(page.title()).isEqualTo("Air bersih - Kota Contoh");
        assertThat(page.mainText()).contains(ARTICLE).doesNotContain("Beranda").doesNotContain("Pengumuman");
        assertThat(page.visibleText())
                .contains("Beranda PPID\n", ARTICLE, "Pengumuman seleksi", "Hak cipta")
                .doesNotContain("kotor");
    }

    @Test
    void blocks_and_breaks_end_lines_and_inline_elements_do_not() {
        WebPage page = page(
                "<body><h1>Satu</h1><p>dua <b>ti</b>ga<br>empat</p><table><tr><td>lima</td><td>enam</td></tr></table></body>");

        assertThat(page.visibleText()).isEqualTo("Satu\ndua tiga\nempat\nlima\nenam");
    }

    @Test
    void a_page_drawn_by_a_script_is_read_from_its_structured_data() {
        WebPage page = page(
                "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\" : \"Baris"
                        + " \\\"satu\\\" \\u00e9\\n" + ARTICLE
                        + "\"}</script></head><body><div id='app'></div></body></html>");

        assertThat(page.mainText()).isEqualTo("Baris \"satu\" é\n" + ARTICLE);
        assertThat(page.text().text()).contains(ARTICLE);
    }

    @Test
    void a_short_page_without_an_article_is_read_whole() {
        assertThat(page("<body><div>Pesan singkat saja</div></body>").mainText())
                .isEqualTo("Pesan singkat saja");
    }

    @Test
    void the_character_set_comes_from_server_page_or_bytes() {
        byte[] western = "<body><p>caf\u00e9 \u201ckutipan\u201d</p></body>".getBytes(Charset.forName("windows-1252"));
        byte[] declared = "<head><meta charset='iso-8859-1'></head><body>caf\u00e9</body>"
                .getBytes(Charset.forName("ISO-8859-1"));
        byte[] utf8 = "<body>caf\u00e9</body>".getBytes(UTF_8);

        assertThat(WebPage.of(western, null, ADDRESS).visibleText()).isEqualTo("café “kutipan”");
        assertThat(WebPage.of(western, "windows-1252", ADDRESS).visibleText()).isEqualTo("café “kutipan”");
        assertThat(WebPage.of(declared, null, ADDRESS).visibleText()).isEqualTo("café");
        assertThat(WebPage.of(utf8, "iso-8859-1", ADDRESS).visibleText()).isEqualTo("café");
        assertThat(WebPage.of(utf8, "ngawur!!", ADDRESS).visibleText()).isEqualTo("café");
        assertThat(WebPage.of(western, "ngawur", ADDRESS).visibleText()).isEqualTo("café “kutipan”");
    }

    @Test
    void an_empty_body_is_an_empty_page() {
        WebPage page = WebPage.of(new byte[0], null, ADDRESS);

        assertThat(page.visibleText()).isEmpty();
        assertThat(page.text().mainWords()).isZero();
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_page_nested_without_end_is_read_or_left_without_an_error() {
        WebPage page = page("<body>" + "<div>".repeat(100_000) + "dalam sekali");

        assertThat(page.visibleText()).contains("dalam sekali");
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void structured_data_without_end_does_no_harm() {
        String data = "{\"articleBody\":\"" + "\\n\\\"".repeat(200_000);

        WebPage page = page("<script type='application/ld+json'>" + data + "</script><body>isi</body>");

        assertThat(page.visibleText()).startsWith("isi");
    }

    private static WebPage page(String html) {
        return WebPage.of(html.getBytes(UTF_8), "utf-8", ADDRESS);
    }
}
