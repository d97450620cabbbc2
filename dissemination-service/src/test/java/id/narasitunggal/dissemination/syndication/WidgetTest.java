package id.narasitunggal.dissemination.syndication;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.Website;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The widget as strangers' websites run it: in a real browser, under a strict policy. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class WidgetTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String HOSTILE = "<img src=x onerror=document.title='kena'>";

    /** Waits for the widget, lets axe look at it, and writes down what axe says. */
    private static final String JUDGEMENT = """
            const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            const judge = async () => {
              if (!document.querySelector('.narasi-tunggal')) { setTimeout(judge, 50); return; }
              const said = await axe.run('.narasi-tunggal', { runOnly: rules });
              const note = document.createElement('output');
              note.id = 'nilai';
              note.dataset.passed = String(said.passes.length);
              note.dataset.violations = JSON.stringify(said.violations.map((rule) => rule.id));
              document.body.append(note);
            };
            judge();
            """;

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    Heard heard;

    @TempDir
    Path profile;

    private PublishedText narrative;

    /** What the service was told about pages. */
    @ApplicationScoped
    public static class Heard {
        private final List<String> pages = new CopyOnWriteArrayList<>();

        void page(@Observes PageSuggested suggested) {
            pages.add(suggested.url());
        }

        List<String> pages() {
            return pages;
        }
    }

    @BeforeEach
    void a_narrative_is_in_force() {
        SettableClock.set("2032-05-06T02:00:00Z");
        UnitsOfTheTests.register();
        narrative = PublishedText.firstEdition().forUnits(PADANG).with("title", HOSTILE);
        narrative.publishedAt("2032-05-06T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);
    }

    private String service() {
        return "http://127.0.0.1:" + io.restassured.RestAssured.port;
    }

    private String embedding(String body) {
        return """
                <!DOCTYPE html><html lang="id"><head><title>Portal</title>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src %1$s; connect-src %1$s">
                </head><body><h1>Portal Resmi</h1>%2$s</body></html>
                """.formatted(service(), body).strip();
    }

    private Document shown(String address) throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "Chromium is not installed here");
        Process browser = new ProcessBuilder(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--user-data-dir=" + profile,
                        "--virtual-time-budget=8000",
                        "--dump-dom",
                        address)
                .redirectError(profile.resolve("errors.txt").toFile())
                .start();
        String html = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        browser.waitFor();
        return Jsoup.parse(html);
    }

    @Test
    void one_tag_shows_the_narratives_as_text_under_a_strict_policy_and_tells_us_the_page() throws Exception {
        try (Website website = Website.number(3)) {
            website.say("/beranda", embedding("<script src=\"" + service() + "/widget/narasi.js\" async></script>"));

            Document page = shown(website.address() + "/beranda?sesi=rahasia");

            assertThat(page.select("section.narasi-tunggal[aria-labelledby] h2").text())
                    .isEqualTo("Narasi pemerintah");
            assertThat(page.select("section.narasi-tunggal li a[href]").eachText())
                    .contains(HOSTILE);
            assertThat(page.select("section.narasi-tunggal time[datetime]")).isNotEmpty();
            assertThat(page.select("section img")).isEmpty();
            assertThat(page.title()).isEqualTo("Portal");
            assertThat(page.select("[style], style")).isEmpty();
            assertThat(heard.pages()).contains(website.address() + "/beranda");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<div id=\"gpr-kominfo-widget-container\"></div>"})
    void nothing_stands_against_wcag_on_a_page_that_carries_it(String container) throws Exception {
        try (Website website = Website.number(3);
                InputStream axe = getClass().getResourceAsStream("/axe.min.js")) {
            website.serve("/axe.js", "text/javascript", axe.readAllBytes());
            website.serve("/nilai.js", "text/javascript", JUDGEMENT.getBytes(StandardCharsets.UTF_8));
            website.say(
                    "/nilai",
                    embedding(
                                    "<main>%s<script src=\"%s/widget/narasi.js\"></script></main><script src=\"/axe.js\"></script>"
                                                    .formatted(container, service())
                                            + "<script src=\"/nilai.js\"></script>")
                            .replace("script-src ", "script-src 'self' "));

            Document page = shown(website.address() + "/nilai");

            assertThat(page.select("section.narasi-tunggal li")).isNotEmpty();
            assertThat(page.select("#nilai").attr("data-passed"))
                    .as("rules that axe found kept")
                    .isNotEqualTo("0");
            assertThat(page.select("#nilai").attr("data-violations")).isEqualTo("[]");
        }
    }

    @Test
    void the_judge_of_accessibility_sees_what_is_wrong() throws Exception {
        try (Website website = Website.number(3);
                InputStream axe = getClass().getResourceAsStream("/axe.min.js")) {
            website.serve("/axe.js", "text/javascript", axe.readAllBytes());
            website.serve("/nilai.js", "text/javascript", JUDGEMENT.getBytes(StandardCharsets.UTF_8));
            website.say("/buruk", embedding("""
                    <main><section class="narasi-tunggal"><ul><p>bukan butir</p></ul><a href="/x"></a></section></main>
                    <script src="/axe.js"></script><script src="/nilai.js"></script>
                    """).replace("script-src ", "script-src 'self' "));

            assertThat(shown(website.address() + "/buruk").select("#nilai").attr("data-violations"))
                    .contains("list", "link-name");
        }
    }

    @Test
    void the_container_of_the_former_widget_is_filled() throws Exception {
        try (Website website = Website.number(3)) {
            website.say(
                    "/",
                    embedding("<div id=\"gpr-kominfo-widget-container\"></div><footer></footer><script src=\""
                            + service() + "/widget/narasi.js\" data-jumlah=\"1\"></script>"));

            Document page = shown(website.address() + "/");

            assertThat(page.select("#gpr-kominfo-widget-container section.narasi-tunggal li"))
                    .hasSize(1);
        }
    }

    @Test
    void the_script_is_small_and_asks_for_nothing_that_a_policy_forbids() throws Exception {
        byte[] script = given().get("/widget/narasi.js")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(script);
        }

        assertThat(compressed.size()).isLessThan(10_000);
        assertThat(new String(script, StandardCharsets.UTF_8))
                .doesNotContain("eval(", "innerHTML", "document.write", "new Function", "document.cookie", ".style");
        String tag = given().get("/widget/narasi.js").header("ETag");
        given().header("If-None-Match", tag).get("/widget/narasi.js").then().statusCode(304);
    }

    @Test
    void whoever_tells_of_a_page_learns_nothing() {
        for (String said : List.of("https://bukan-milik-siapa-pun.example/", "bukan alamat", "javascript:alert(1)")) {
            given().contentType("text/plain")
                    .body(said)
                    .post("/widget/tampil")
                    .then()
                    .statusCode(204);
        }
        given().contentType("text/plain").body("").post("/widget/tampil").then().statusCode(400);
    }
}
