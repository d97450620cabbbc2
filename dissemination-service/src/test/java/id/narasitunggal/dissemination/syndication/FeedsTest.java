package id.narasitunggal.dissemination.syndication;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.syndication.PublicFeeds.entry;
import static id.narasitunggal.dissemination.syndication.PublicFeeds.parsed;
import static id.narasitunggal.dissemination.syndication.PublicFeeds.rssItem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.rometools.rome.feed.synd.SyndEntry;
import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jdom2.Element;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class FeedsTest {
    /** What has broken pages elsewhere: each of these is once the title, the summary and the text of a narrative. */
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "\"><iframe srcdoc='<script>alert(1)</script>'>",
            "]]><script>alert(1)</script><![CDATA[",
            "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<a href=\"javascript:alert(1)\">klik</a>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "<style>@import 'http://jahat.example/x.css'</style>",
            "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
            "{config:quarkus.datasource.password} {narrative.editionId}",
            "tanda \u0001 kendali \u000b dan \ufffe akhir");

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    SessionFactory sessions;

    private PublishedText narrative;

    @BeforeEach
    void a_narrative_is_in_force() {
        SettableClock.set("2031-03-04T02:00:00Z");
        UnitsOfTheTests.register();
        narrative = PublishedText.firstEdition().forUnits(PADANG).with("title", "Harga beras & minyak");
        narrative.publishedAt("2031-03-04T01:00:00Z");
        read();
    }

    private void read() {
        catalogue.readUnits(0);
        catalogue.readEditions(0);
    }

    @Test
    void rss_has_every_field_that_embedders_of_the_former_feed_read() throws Exception {
        Element item = rssItem(narrative.narrativeId());

        assertThat(item.getChildText("title")).isEqualTo("Harga beras & minyak");
        assertThat(item.getChildText("link")).endsWith("/narasi/" + narrative.narrativeId());
        assertThat(item.getChildText("author")).isEqualTo("Kementerian Komunikasi dan Informatika");
        assertThat(item.getChildText("category")).isEqualTo("Ketahanan pangan");
        assertThat(item.getChildText("category_title")).isEqualTo("Ketahanan pangan");
        assertThat(item.getChildText("description")).isEqualTo("Stok beras aman sampai akhir tahun.");
        assertThat(item.getChild("guid").getAttributeValue("isPermaLink")).isEqualTo("false");
        Instant published = ZonedDateTime.parse(
                        item.getChildText("pubDate"), DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ENGLISH))
                .toInstant();
        assertThat(published).isEqualTo(Instant.parse("2031-03-04T01:00:00Z"));
        assertThat(given().get("/data/latest/gpr.xml").asString())
                .isEqualTo(given().get("/feed/gpr.xml").asString());
    }

    @Test
    void the_link_of_an_entry_leads_to_the_text() throws Exception {
        String link =
                entry("/feed/gpr.xml", narrative.narrativeId()).orElseThrow().getLink();

        String html = given().get("/narasi/" + link.substring(link.lastIndexOf('/') + 1))
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .extract()
                .asString();

        assertThat(Jsoup.parse(html).select("article h1").text()).isEqualTo("Harga beras & minyak");
        assertThat(Jsoup.parse(html).select("article").text())
                .contains(narrative.text().strip().replaceAll("\\s+", " ").substring(0, 100));
    }

    @Test
    void a_correction_keeps_identity_and_first_date_and_changes_the_text() throws Exception {
        UUID id = narrative.narrativeId();
        PublishedText.correctionOf(narrative)
                .with("title", "Harga beras dikoreksi")
                .publishedAt("2031-03-04T03:00:00Z");
        SettableClock.set("2031-03-04T03:30:00Z");
        read();

        for (String path : List.of("/feed/gpr.xml", "/feed/atom.xml")) {
            SyndEntry entry = entry(path, id).orElseThrow();
            assertThat(entry.getTitle()).isEqualTo("Harga beras dikoreksi");
            assertThat(entry.getPublishedDate()).isEqualTo(Instant.parse("2031-03-04T01:00:00Z"));
            assertThat(parsed(path).getEntries())
                    .filteredOn(other -> other.getUri().equals(entry.getUri()))
                    .hasSize(1);
        }
        assertThat(entry("/feed/atom.xml", id).orElseThrow().getUpdatedDate())
                .isEqualTo(Instant.parse("2031-03-04T03:00:00Z"));
        Map<String, Object> item = JsonPath.from(given().get("/feed/feed.json").asString())
                .getMap("items.find { it.id == 'urn:uuid:" + id + "' }");
        assertThat(item)
                .containsEntry("date_published", "2031-03-04T01:00:00Z")
                .containsEntry("date_modified", "2031-03-04T03:00:00Z");
    }

    @Test
    void nothing_is_told_before_its_time_nor_what_is_exempt() {
        PublishedText embargoed = PublishedText.firstEdition().forUnits(PADANG);
        embargoed.publishedAt("2031-03-04T05:00:00Z");
        PublishedText exempt = PublishedText.firstEdition().forUnits(PADANG).with("classification", "DIKECUALIKAN");
        exempt.publishedAt("2031-03-04T01:30:00Z");
        read();

        String before = given().get("/feed/feed.json").asString();
        SettableClock.set("2031-03-04T05:00:00Z");
        String after = given().get("/feed/feed.json").asString();

        assertThat(before).doesNotContain(embargoed.editionId().toString());
        assertThat(after)
                .contains(embargoed.editionId().toString())
                .doesNotContain(exempt.editionId().toString());
    }

    @Test
    void who_has_the_feed_already_is_told_so() {
        for (String path : PublicFeeds.ALL) {
            Response first = given().get(path);
            String tag = first.header("ETag");

            given().header("If-None-Match", tag).get(path).then().statusCode(304);
            given().header("If-Modified-Since", first.header("Last-Modified"))
                    .get(path)
                    .then()
                    .statusCode(304);
            given().header("If-None-Match", "\"lain\"").get(path).then().statusCode(200);
            assertThat(first.header("Cache-Control")).contains("max-age=60");
            assertThat(first.header("Last-Modified")).isNotBlank();
        }
        String tag = given().get("/feed/atom.xml").header("ETag");
        PublishedText.firstEdition().forUnits(PADANG).publishedAt("2031-03-04T01:59:00Z");
        read();
        given().header("If-None-Match", tag).get("/feed/atom.xml").then().statusCode(200);
    }

    @Test
    void a_feed_is_one_statement_and_can_be_narrowed_to_a_topic() {
        PublishedText.firstEdition()
                .forUnits(PADANG)
                .with("topicTitle", "Vaksinasi " + narrative.editionId())
                .publishedAt("2031-03-04T01:10:00Z");
        read();
        Statistics statistics = sessions.getStatistics();
        statistics.clear();

        String feed = given().queryParam("topic", "vaksinasi " + narrative.editionId())
                .get("/feed/feed.json")
                .asString();

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        assertThat(JsonPath.from(feed).getList("items")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void hostile_words_stay_words(int which) throws Exception {
        String hostile = HOSTILE.get(which);
        PublishedText evil = PublishedText.firstEdition()
                .forUnits(PADANG)
                .with("title", hostile)
                .with("summary", hostile)
                .with("topicTitle", hostile)
                .with("body", hostile);
        evil.publishedAt("2031-03-04T01:58:00Z");
        read();
        narrative = evil;
        UUID id = narrative.narrativeId();

        SyndEntry atom = entry("/feed/atom.xml", id).orElseThrow();
        Element rss = rssItem(id);
        List<String> pastedAsHtml = List.of(
                rss.getChildText("title"),
                rss.getChildText("category_title"),
                rss.getChildText("description"),
                atom.getContents().get(0).getValue());
        for (String pasted : pastedAsHtml) {
            assertThat(Jsoup.parseBodyFragment(pasted).body().select("*:not(body):not(p)"))
                    .as(pasted)
                    .isEmpty();
        }
        String page =
                given().get("/narasi/" + id).then().statusCode(200).extract().asString();
        assertThat(Jsoup.parse(page).select("script, img, svg, iframe, math, style, noscript, a"))
                .isEmpty();
        assertThat(Jsoup.parse(page).select("h1").text())
                .isEqualTo(Jsoup.parse("<h1></h1>")
                        .select("h1")
                        .first()
                        .text(PlainText.of(hostile))
                        .text());
        given().get("/narasi/" + id).then().header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    @Test
    void share_texts_fit_their_platforms_and_carry_the_link() {
        String link = "/narasi/" + narrative.narrativeId();

        JsonPath texts = given().get(link + "/share-texts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(texts.getList("platform")).contains("X", "FACEBOOK", "INSTAGRAM", "WHATSAPP", "SMS");
        for (int i = 0; i < texts.getList("platform").size(); i++) {
            assertThat(texts.getInt("[" + i + "].length")).isLessThanOrEqualTo(texts.getInt("[" + i + "].limit"));
            assertThat(texts.getString("[" + i + "].text")).contains(link).startsWith("Harga beras");
        }
        assertThat(texts.getString("find { it.platform == 'X' }.text")).contains("#NarasiTunggal", "#KetahananPangan");
    }
}
