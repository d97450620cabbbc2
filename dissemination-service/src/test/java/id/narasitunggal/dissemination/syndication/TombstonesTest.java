package id.narasitunggal.dissemination.syndication;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.syndication.PublicFeeds.entry;
import static id.narasitunggal.dissemination.syndication.PublicFeeds.rssItem;
import static id.narasitunggal.dissemination.syndication.PublicFeeds.xml;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.dissemination.catalogue.Editions;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever embedded a narrative is told of its end, and is not handed its words once more. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class TombstonesTest {
    private static final String END = "2033-03-04T02:10:00Z";

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    Editions editions;

    private PublishedText narrative;
    private PublishedText other;
    private UUID id;

    @BeforeEach
    void two_narratives_are_in_force() {
        SettableClock.set("2033-03-04T02:00:00Z");
        UnitsOfTheTests.register();
        narrative = told("Judul yang ditarik", "Ringkasan yang ditarik.");
        other = told("Judul pengganti", "Ringkasan pengganti.");
        id = narrative.narrativeId();
    }

    private PublishedText told(String title, String summary) {
        PublishedText text = PublishedText.firstEdition()
                .forUnits(PADANG)
                .with("title", title)
                .with("summary", summary);
        text.publishedAt("2033-03-04T01:00:00Z");
        read();
        return text;
    }

    private void read() {
        catalogue.readUnits(0);
        catalogue.readEditions(0);
    }

    private void end(Ending.Kind how) {
        SettableClock.set(END);
        switch (how) {
            case WITHDRAWN -> narrative.withdrawnAt(END);
            case SUPERSEDED -> narrative.supersededAt(END, other);
            case EXPIRED -> narrative.expiredAt(END);
            case STOPPED ->
                QuarkusTransaction.requiringNew()
                        .run(() -> editions.stop(id, "Angka keliru", new SettableClock().instant()));
        }
        read();
        SettableClock.set("2033-03-04T02:30:00Z");
    }

    @ParameterizedTest
    @EnumSource(Ending.Kind.class)
    void the_end_of_a_narrative_is_announced_for_thirty_days_without_its_words_and_then_nothing(Ending.Kind how)
            throws Exception {
        end(how);

        assertThat(entry("/feed/atom.xml", id)).isEmpty();
        assertThat(xml("/feed/atom.xml").getRootElement().getChildren("deleted-entry", PublicFeeds.TOMBSTONES))
                .anySatisfy(stone -> {
                    assertThat(stone.getAttributeValue("ref")).isEqualTo("urn:uuid:" + id);
                    assertThat(stone.getAttributeValue("when")).isEqualTo(END);
                    assertThat(stone.getChildText("comment", PublicFeeds.TOMBSTONES))
                            .isEqualTo(how.sentence());
                });
        assertThat(rssItem(id).getChildText("title")).startsWith(how.word() + ": Narasi NT/");
        assertThat(rssItem(id).getChildText("description")).isEqualTo(how.sentence());
        Map<String, Object> notice =
                PublicFeeds.json().getMap("_narasi.deleted.find { it.id == 'urn:uuid:" + id + "' }");
        assertThat(notice).containsEntry("reason", how.name()).containsEntry("deleted_at", END);
        String page =
                given().get("/narasi/" + id).then().statusCode(410).extract().asString();
        assertThat(Jsoup.parse(page).text()).contains(how.sentence());
        for (String path : PublicFeeds.ALL) {
            assertThat(given().get(path).asString()).doesNotContain("yang ditarik", firstWords());
        }
        assertThat(page).doesNotContain("yang ditarik", firstWords());
        assertThat(given().get("/narasi/" + id + "/share-texts").asString()).isEqualTo("[]");

        SettableClock.advance(Duration.ofDays(31));
        for (String path : PublicFeeds.ALL) {
            assertThat(given().get(path).asString()).doesNotContain(id.toString());
        }
        given().get("/narasi/" + id).then().statusCode(404);
    }

    @Test
    void a_narrative_replaced_by_another_leads_to_it() {
        end(Ending.Kind.SUPERSEDED);

        String successor = "/narasi/" + other.narrativeId();
        assertThat(PublicFeeds.json()
                        .getString("_narasi.deleted.find { it.id == 'urn:uuid:" + id + "' }.successor_url"))
                .endsWith(successor);
        assertThat(Jsoup.parse(given().get("/narasi/" + id).asString())
                        .select("article a")
                        .attr("href"))
                .endsWith(successor);
    }

    private String firstWords() {
        return narrative.text().strip().substring(0, 60);
    }
}
