package id.narasitunggal.dissemination.watch;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.officer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.Website;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The watcher finds by itself what units publish on their verified websites. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class VisitRoundTest {
    @Inject
    CatalogueUpdate catalogue;

    @Inject
    VisitRound visits;

    @Inject
    CheckRound checks;

    @Inject
    Session database;

    private Website website;
    private PublishedText narrative;
    private UUID channel;

    @BeforeEach
    void a_narrative_is_in_force_and_padang_has_a_verified_website() {
        SettableClock.set("2033-10-12T02:00:00Z");
        UnitsOfTheTests.register();
        narrative = PublishedText.firstEdition().forUnits(PADANG);
        narrative.publishedAt("2033-10-12T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);
        forget();
        website = Website.number(2);
        channel = UUID.randomUUID();
        atUnit(PADANG)
                .body(Map.of(
                        "family", "WEBSITE",
                        "platform", "DOMAIN",
                        "name", "Portal resmi",
                        "url", website.address() + "/"))
                .put("/api/v1/channels/" + channel)
                .then()
                .statusCode(201);
        act(officer(), officer(), "/api/v1/channels/" + channel, "verify", Map.of())
                .then()
                .statusCode(200);
    }

    @AfterEach
    void the_website_closes_and_its_channel_ends() {
        website.close();
        forget();
        change("update channel set status = 'REVOKED'");
    }

    private void forget() {
        change("delete from visit");
        change("delete from check_job");
        change("delete from host_turn");
        change("delete from robots_file");
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(sql).executeUpdate());
    }

    private void goRound() {
        int opened = 1;
        while (opened > 0) {
            opened = visits.round() + checks.round();
        }
    }

    private void frontPage(String... links) {
        String list = java.util.Arrays.stream(links)
                .map(link -> "<li><a href=\"%s\">Berita</a></li>".formatted(link))
                .collect(Collectors.joining());
        website.say(
                "/",
                "<!DOCTYPE html><html><head><title>Portal</title></head><body><ul>" + list + "</ul></body></html>");
    }

    private List<Map<String, Object>> placements() {
        return officer()
                .queryParam("channelId", channel)
                .get("/api/v1/placements")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private Object ofSource(String column, String kind) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database
                        .createNativeQuery(
                                "select " + column + " from visit where channel_id = :channel and kind = :kind",
                                Object.class)
                        .setParameter("channel", channel)
                        .setParameter("kind", kind)
                        .getResultList()
                        .stream()
                        .findFirst()
                        .orElse(null));
    }

    @Test
    void what_stands_on_the_front_page_is_found_recognised_and_counted() {
        website.publish("/berita/beras", "Beras aman", narrative.text());
        website.publish("/berita/lomba", "Lomba", "Lomba kebersihan antarkelurahan dimulai pekan depan di balai kota.");
        frontPage("/berita/beras?utm_source=beranda", "berita/lomba", "https://situs-lain.example/x", "/foto.jpg");

        goRound();

        assertThat(placements())
                .singleElement()
                .satisfies(placement -> assertThat(placement)
                        .containsEntry("origin", "FOUND_BY_WATCHER")
                        .containsEntry("status", "VERIFIED")
                        .containsEntry("editionId", narrative.editionId().toString()));
        String duty = atUnit(PADANG)
                .queryParam("editionId", narrative.editionId())
                .get("/api/v1/assignments")
                .jsonPath()
                .getString("items[0].state");
        assertThat(duty).isEqualTo("FULFILLED");
        assertThat(website.visits()).doesNotContainKey("/foto.jpg").containsEntry("/berita/lomba", 1);
    }

    @Test
    void a_feed_that_the_front_page_names_is_followed() {
        website.publish("/2033/beras", "Beras aman", narrative.text());
        website.say(
                "/",
                "<html><head><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/umpan\"></head><body>Halo</body></html>");
        website.say("/umpan", """
                <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Berita</title><link>%1$s</link>
                <description>Berita</description><item><title>Beras</title><link>%1$s/2033/beras</link></item></channel></rss>
                """.formatted(website.address()).strip());

        goRound();

        assertThat(placements())
                .extracting(placement -> placement.get("status"))
                .containsExactly("VERIFIED");
        assertThat(ofSource("outcome", "FEED")).isEqualTo("READ");
    }

    @Test
    void sitemaps_that_robots_txt_names_are_followed_but_none_that_declares_entities() {
        website.publish("/peta/beras", "Beras aman", narrative.text());
        frontPage();
        website.say(
                "/robots.txt",
                "User-agent: *\nSitemap: " + website.address() + "/induk.xml\nSitemap: " + website.address()
                        + "/jahat.xml\n");
        website.say("/induk.xml", """
                <?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>%s/anak.xml</loc></sitemap></sitemapindex>""".formatted(website.address()).strip());
        website.say("/anak.xml", """
                <?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>%s/peta/beras</loc><lastmod>2033-10-12</lastmod></url></urlset>""".formatted(website.address()).strip());
        website.say("/jahat.xml", """
                <?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY x SYSTEM "%1$s/dicuri">]>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>%1$s/&x;</loc></url></urlset>""".formatted(website.address()).strip());

        goRound();

        assertThat(placements())
                .extracting(placement -> placement.get("status"))
                .containsExactly("VERIFIED");
        assertThat(website.visits()).containsEntry("/jahat.xml", 1).doesNotContainKey("/dicuri");
    }

    @Test
    void a_source_is_visited_sooner_where_news_appears_and_later_where_none_does() {
        website.tagging();
        frontPage("/a");
        website.publish("/a", "A", "Berita pertama.");
        goRound();
        assertThat(ofSource("interval_seconds", "FRONT_PAGE")).isEqualTo(1800);

        SettableClock.advance(Duration.ofMinutes(31));
        goRound();
        assertThat(ofSource("outcome", "FRONT_PAGE")).isEqualTo("NOT_MODIFIED");
        assertThat(ofSource("interval_seconds", "FRONT_PAGE")).isEqualTo(2700);
        assertThat(website.unchanged()).isPositive();

        frontPage("/a", "/beras");
        website.publish("/beras", "Beras aman", narrative.text());
        SettableClock.advance(Duration.ofMinutes(46));
        goRound();
        assertThat(ofSource("interval_seconds", "FRONT_PAGE")).isEqualTo(1350);
        assertThat(placements()).hasSize(1);
        assertThat(website.visits()).containsEntry("/a", 1);
    }

    @Test
    void what_robots_txt_forbids_is_not_opened_and_a_failing_website_is_left_alone_ever_longer() {
        website.publish("/beras", "Beras aman", narrative.text());
        frontPage("/beras", "/rahasia");
        website.say("/robots.txt", "User-agent: *\nDisallow: /rahasia\n");
        goRound();
        assertThat(website.visits()).containsKey("/beras").doesNotContainKey("/rahasia");

        website.answer("/", 500);
        SettableClock.advance(Duration.ofHours(1));
        goRound();
        Object first = ofSource("interval_seconds", "FRONT_PAGE");
        SettableClock.advance(Duration.ofHours(3));
        goRound();
        assertThat((Integer) ofSource("interval_seconds", "FRONT_PAGE")).isEqualTo(2 * (Integer) first);
        assertThat(placements()).hasSize(1);
    }

    @Test
    void what_was_reported_is_not_entered_again_and_an_unverified_website_is_not_watched() {
        String url = website.publish("/beras", "Beras aman", narrative.text());
        frontPage("/beras");
        atUnit(PADANG)
                .body(Map.of(
                        "channelId",
                        channel,
                        "editionId",
                        narrative.editionId(),
                        "url",
                        url,
                        "publishedAt",
                        "2033-10-12T01:30:00Z"))
                .put("/api/v1/placements/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        goRound();
        assertThat(placements())
                .extracting(placement -> placement.get("origin"))
                .containsExactly("REPORTED");

        change("update channel set status = 'INACTIVE' where id = '" + channel + "'");
        SettableClock.advance(Duration.ofDays(2));
        assertThat(visits.round()).isZero();
    }

    @Test
    void two_replicas_share_the_visits_and_never_meet_on_a_website() {
        website.slow();
        String[] links = IntStream.range(0, 12).mapToObj(n -> "/berita/" + n).toArray(String[]::new);
        for (String link : links) {
            website.publish(link, "Berita", "Berita " + link);
        }
        frontPage(links);

        List<CompletableFuture<Void>> replicas = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            replicas.add(CompletableFuture.runAsync(() -> IntStream.range(0, 60).forEach(n -> visits.round())));
        }
        CompletableFuture.allOf(replicas.toArray(CompletableFuture[]::new)).join();
        goRound();

        assertThat(website.mostVisitors()).isEqualTo(1);
        for (String link : links) {
            assertThat(website.visits()).containsEntry(link, 1);
        }
    }

    @Test
    void a_page_that_says_it_carries_the_widget_is_believed_only_when_we_see_the_tag() {
        String tag = "<script src=\"http://127.0.0.1:8083/widget/narasi.js\" data-jumlah=\"5\" async></script>";
        website.say("/dengan", "<!DOCTYPE html><html><body><h1>Beranda</h1>" + tag + "</body></html>");
        website.say("/tanpa", "<!DOCTYPE html><html><body><h1>Beranda</h1><!-- " + tag + " --></body></html>");
        for (String said : List.of("/dengan", "/tanpa")) {
            given().contentType("text/plain")
                    .body(website.address() + said)
                    .post("/widget/tampil")
                    .then()
                    .statusCode(204);
        }
        given().contentType("text/plain")
                .body("http://169.254.169.254/latest")
                .post("/widget/tampil")
                .then()
                .statusCode(204);

        goRound();

        List<Map<String, Object>> found = placements();
        assertThat(found)
                .allSatisfy(placement -> assertThat(placement)
                        .containsEntry("origin", "FOUND_BY_WIDGET")
                        .containsEntry("status", "VERIFIED")
                        .containsEntry("mode", "LINK_OR_WIDGET")
                        .containsEntry("url", website.address() + "/dengan"));
        assertThat(found)
                .extracting(placement -> placement.get("editionId"))
                .contains(narrative.editionId().toString());
        assertThat(JsonPath.from(officer().get("/api/v1/placements").asString()).getList("items.url"))
                .doesNotContain(website.address() + "/tanpa");
    }

    @Test
    void a_unit_that_reports_what_was_found_before_takes_it_over_under_its_own_id() {
        String url = website.publish("/beras", "Beras aman", narrative.text());
        frontPage("/beras");
        goRound();
        Object found = placements().get(0).get("id");
        UUID chosen = UUID.randomUUID();
        Map<String, Object> report = Map.of(
                "channelId",
                channel,
                "editionId",
                narrative.editionId(),
                "url",
                url,
                "publishedAt",
                "2033-10-12T01:30:00Z");

        atUnit(PADANG).body(report).put("/api/v1/placements/" + chosen).then().statusCode(201);
        atUnit(PADANG).body(report).put("/api/v1/placements/" + chosen).then().statusCode(200);
        goRound();

        assertThat(placements())
                .singleElement()
                .satisfies(placement -> assertThat(placement)
                        .containsEntry("id", found)
                        .containsEntry("origin", "REPORTED")
                        .containsEntry("status", "VERIFIED")
                        .containsEntry("publishedAt", "2033-10-12T01:30:00Z"));
        JsonPath read = atUnit(PADANG)
                .get("/api/v1/placements/" + chosen)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(read.getString("id")).isEqualTo(found);
        assertThat(atUnit(PADANG)
                        .get("/api/v1/placements/" + chosen + "/checks")
                        .jsonPath()
                        .getList("items"))
                .hasSize(2);
        act(officer(), officer(), "/api/v1/placements/" + chosen, "reject", Map.of("reason", "Uji"))
                .then()
                .statusCode(200);
    }
}
