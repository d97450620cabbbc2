package id.narasitunggal.narrative;

import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraftOf;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.content;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import id.narasitunggal.narrative.editorial.NarrativeFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people write is text: it is kept as it is, sent as JSON that no browser takes for a page, and never an address. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class StoredMarkupTest {
    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    static List<String> corpus() {
        return List.of(
                "<script>window.kenari=1</script>",
                "\"><script src=//kenari.invalid></script>",
                "<img src=x onerror=\"window.kenari=1\">",
                "<svg onload=window.kenari=1>",
                "<svg><animate onbegin=window.kenari=1 attributeName=x dur=1s>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=window.kenari=1&gt;\">",
                "<iframe srcdoc=\"<script>parent.kenari=1</script>\"></iframe>",
                "<a href=\"javascript:window.kenari=1\">klik</a>",
                "[klik](javascript:window.kenari=1)",
                "[klik](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[klik](https://contoh.go.id/\"onmouseover=\"window.kenari=1)",
                "![gambar](https://kenari.invalid/gambar.png)",
                "<div style=\"background:url(//kenari.invalid)\">x</div>",
                "<style>@import '//kenari.invalid';</style>",
                "+ADw-script+AD4-window.kenari=1+ADw-/script+AD4-",
                "\u202e<script>window.kenari=1</script>",
                "${window.kenari=1}{{constructor.constructor('window.kenari=1')()}}",
                "<meta http-equiv=refresh content=\"0;url=javascript:window.kenari=1\">",
                "<object data=javascript:window.kenari=1></object><embed src=javascript:window.kenari=1>",
                "</textarea></title>--></script>]]><script>window.kenari=1</script>");
    }

    private static NarrativeFixture publishedFullOf(String words) {
        Map<String, Object> text = content(aRegisteredTopic());
        for (String field : List.of("title", "presidentialDirective", "summary", "background", "body")) {
            text.put(field, words);
        }
        text.put("keyMessages", List.of(words, words, words));
        text.put("figures", List.of(Map.of("statement", words, "publicSource", words, "asOf", "2026-09-30")));
        text.put("sources", List.of(Map.of("title", words, "url", "https://contoh.go.id/laporan")));
        text.put("legalBasis", List.of(words));
        text.put("questionsAndAnswers", List.of(Map.of("question", words, "answer", words)));
        text.put("doSay", List.of(words));
        text.put("dontSay", List.of(words));
        text.put("spokesperson", Map.of("name", words, "position", words));
        text.put("contact", Map.of("office", words));
        text.put("clarifies", words);
        text.put("programme", words);
        text.put(
                "assets",
                List.of(
                        Map.of("kind", "PHOTO", "title", words, "url", "https://contoh.go.id/a.png", "altText", words),
                        Map.of(
                                "kind",
                                "VIDEO",
                                "title",
                                words,
                                "url",
                                "https://contoh.go.id/a.mp4",
                                "transcript",
                                words),
                        Map.of("kind", "SOCIAL_COPY", "title", words, "text", words)));
        text.put(
                "variants",
                List.of(Map.of(
                        "language",
                        "min",
                        "title",
                        words,
                        "summary",
                        words,
                        "keyMessages",
                        List.of(words),
                        "body",
                        words)));
        return aDraftOf(text).submitted().reviewed().concurred().approved().published();
    }

    private static ValidatableResponse read(RequestSpecification who, String path, Object... parameters) {
        return who.header("Accept", "text/html,application/json;q=0.9,*/*;q=0.8")
                .get(path, parameters)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/json"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'self'"));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void what_is_written_is_read_back_as_the_same_text_and_never_as_a_page(String words) {
        NarrativeFixture narrative = publishedFullOf(words);

        read(author(), "/api/v1/narratives/{id}", narrative.id)
                .body("title", equalTo(words))
                .body("body", equalTo(words))
                .body("figures[0].statement", equalTo(words))
                .body("spokesperson.name", equalTo(words));
        read(padang(), "/api/v1/narratives/{id}/editions/1", narrative.id)
                .body("content.questionsAndAnswers[0].answer", equalTo(words))
                .body("content.clarifies", equalTo(words))
                .body("content.assets[0].altText", equalTo(words))
                .body("content.assets[1].transcript", equalTo(words))
                .body("content.assets[2].text", equalTo(words))
                .body("content.variants[0].title", equalTo(words))
                .body("content.variants[0].keyMessages[0]", equalTo(words))
                .body("content.variants[0].body", equalTo(words));
        String topic = narrative.seenBy(author()).path("topicId");
        read(author(), "/api/v1/narratives?topic={topic}", topic).body("items.title", contains(words));
        read(author(), "/api/v1/narratives/{id}/quality", narrative.id);
        read(padang(), "/api/v1/changes?types=edition.published&limit=200");

        UUID response = UUID.randomUUID();
        padang().body(Map.of("narrativeId", narrative.id.toString(), "kind", "QUESTION", "text", words))
                .put("/api/v1/responses/{id}", response)
                .then()
                .statusCode(201);
        author().header("If-Match", "\"0\"")
                .body(Map.of("answer", words, "shared", true))
                .post("/api/v1/responses/{id}/actions/answer", response)
                .then()
                .statusCode(200);
        read(padang(), "/api/v1/narratives/{id}/responses", narrative.id)
                .body("items[0].text", equalTo(words))
                .body("items[0].answer", equalTo(words));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void a_text_rendered_as_a_page_holds_no_element_that_acts_and_no_address_but_the_web(String words) {
        NarrativeFixture narrative = publishedFullOf(words);

        Document page = page(padang(), "/api/v1/narratives/{id}/document.html", narrative);

        assertThat(page.select("body *").stream().map(Element::tagName).distinct())
                .isSubsetOf(
                        "main", "h1", "h2", "p", "br", "ul", "li", "strong", "em", "code", "pre", "blockquote", "a");
        assertThat(page.select("body *").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey()))
                .isSubsetOf("href", "rel");
        assertThat(page.select("[href]").eachAttr("href")).allMatch(address -> address.matches("https?://.*"));
        assertThat(page.select("h1").text())
                .isEqualTo(words.replaceAll("\\s+", " ").strip());
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void the_page_of_differences_shows_words_that_came_and_went_and_nothing_acts(String words) {
        NarrativeFixture narrative = publishedFullOf(words);
        narrative.act(author(), "correct", Map.of("changeNote", words)).then().statusCode(200);
        Map<String, Object> other = content(aRegisteredTopic());
        other.put("topicId", narrative.seenBy(author()).path("topicId"));
        other.put("title", "Judul biasa " + words);
        other.put("clarifies", "Kabar lain " + words);
        other.put("figures", List.of(Map.of("statement", words + " 5", "publicSource", words, "asOf", "2026-10-01")));
        narrative.edit(author(), other).then().statusCode(200);

        Document page = page(author(), "/api/v1/narratives/{id}/differences.html", narrative);

        assertThat(page.select("body *").stream().map(Element::tagName).distinct())
                .isSubsetOf(
                        "main", "section", "h1", "h2", "p", "pre", "ins", "del", "table", "caption", "thead", "tbody",
                        "tr", "th", "td", "ul", "li");
        assertThat(page.select("body *").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey()))
                .isSubsetOf("scope");
        assertThat(page.select("del").text()).isNotBlank();
        assertThat(page.text()).contains(words.replaceAll("\\s+", " ").strip());
    }

    @Test
    void a_page_shows_emphasis_lists_and_links_but_not_what_is_for_the_desk_only() {
        Map<String, Object> text = content(aRegisteredTopic());
        text.put("body", "Stok **aman**, lihat [laporan](https://contoh.go.id/laporan).\n\n- satu\n- dua");
        NarrativeFixture narrative =
                aDraftOf(text).submitted().reviewed().concurred().approved().published();

        Document page = page(padang(), "/api/v1/narratives/{id}/editions/1/document.html", narrative);

        assertThat(page.select("strong").eachText()).contains("aman");
        assertThat(page.select("a[href='https://contoh.go.id/laporan']").attr("rel"))
                .contains("noopener");
        assertThat(page.select("li").eachText()).contains("satu", "dua");
        assertThat(page.text()).doesNotContain("Jangan menyebut nama pemasok");
        padang().get("/api/v1/narratives/{id}/document.html", NarrativeFixture.aDraft().id)
                .then()
                .statusCode(404);
    }

    @Test
    void a_text_that_is_nested_without_end_is_answered_all_the_same() {
        for (String part : List.of("> ", "*a **a ", "[", "- ")) {
            Map<String, Object> text = content(aRegisteredTopic());
            text.put("body", part.repeat(49_000 / part.length()) + "x");
            NarrativeFixture narrative = aDraftOf(text);

            page(author(), "/api/v1/narratives/{id}/document.html", narrative);
        }
    }

    private static Document page(RequestSpecification who, String path, NarrativeFixture narrative) {
        Response answer = who.header("Accept", "text/html").get(path, narrative.id);
        answer.then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/html"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'self'"));
        return Jsoup.parse(answer.asString());
    }

    @Test
    void a_topic_keeps_its_words_as_text() {
        for (String words : corpus()) {
            UUID id = UUID.randomUUID();
            String title = words + " " + id;
            author().body(Map.of("title", title, "description", words))
                    .put("/api/v1/topics/{id}", id)
                    .then()
                    .statusCode(201);

            read(author(), "/api/v1/topics/{id}", id)
                    .body("title", equalTo(title))
                    .body("description", equalTo(words));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                " javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "//kenari.invalid",
                "https://contoh.go.id/\"onclick=alert(1)",
                "https://contoh.go.id/<script>",
                "https:\u0000//contoh.go.id"
            })
    void an_address_is_http_or_https_or_refused(String url) {
        Map<String, Object> text = content(aRegisteredTopic());
        text.put("sources", List.of(Map.of("title", "Laporan", "url", url)));

        Response answer = author().body(text).put("/api/v1/narratives/{id}", UUID.randomUUID());

        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(answer.asString()).contains("#/sources/0/url");
    }

    @Test
    void a_refusal_does_not_render_what_it_refuses() {
        String words = "<script>window.kenari=1</script>";
        author().queryParam("after", words)
                .get("/api/v1/narratives")
                .then()
                .statusCode(400)
                .header("Content-Type", startsWith("application/problem+json"))
                .header("X-Content-Type-Options", "nosniff");
    }
}
