package id.narasitunggal.dissemination.placement;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.Website;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.dissemination.watch.CheckRound;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class PlacementResourceTest {
    private static final String PATH = "/api/v1/placements/";

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    CheckRound checks;

    private Website website;
    private UUID edition;

    @BeforeEach
    void a_narrative_is_published_on_the_morning_of_12_october() {
        SettableClock.set("2026-10-12T02:00:00Z");
        UnitsOfTheTests.register();
        edition = PublishedText.firstEdition().forUnits(PADANG, SOLOK).publishedAt("2026-10-12T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);
        website = Website.number(0);
    }

    @AfterEach
    void the_website_closes() {
        website.close();
    }

    private UUID channelOf(UUID unit) {
        UUID id = UUID.randomUUID();
        atUnit(unit)
                .body(Map.of("family", "SOCIAL_MEDIA", "platform", "X", "name", "Akun resmi", "handle", "@akun" + id))
                .put("/api/v1/channels/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private UUID verifiedChannelOf(UUID unit) {
        UUID id = channelOf(unit);
        act(officer(), officer(), "/api/v1/channels/" + id, "verify", Map.of())
                .then()
                .statusCode(200);
        return id;
    }

    private Map<String, Object> report(UUID channel, String url) {
        return Map.of("channelId", channel, "editionId", edition, "url", url, "publishedAt", "2026-10-12T01:30:00Z");
    }

    private UUID reported(UUID unit, UUID channel, String url) {
        UUID id = UUID.randomUUID();
        atUnit(unit).body(report(channel, url)).put(PATH + id).then().statusCode(201);
        return id;
    }

    private JsonPath dutyOf(UUID unit) {
        return atUnit(unit)
                .get("/api/v1/assignments?editionId=" + edition)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void a_page_that_carries_the_text_is_recognised_and_fulfils_the_duty() {
        UUID channel = verifiedChannelOf(PADANG);
        String url = website.publish("/berita/beras", "Cadangan beras nasional aman", PublishedText.BODY);
        edition = onlyWebsitesNotRequired();

        UUID placement = reported(PADANG, channel, url);
        checks.round();

        officer()
                .get(PATH + placement)
                .then()
                .body("status", equalTo("VERIFIED"))
                .body("checkResult", equalTo("VERIFIED"))
                .body("mode", equalTo("VERBATIM"))
                .body("httpStatus", equalTo(200))
                .body("excerpt", not(equalTo("")));
        JsonPath duty = dutyOf(PADANG);
        assertThat(duty.getString("items[0].state")).isEqualTo("FULFILLED");
        assertThat(duty.getString("items[0].fulfilledAt")).isEqualTo("2026-10-12T02:00:00Z");
    }

    private UUID onlyWebsitesNotRequired() {
        UUID any = PublishedText.firstEdition()
                .forUnits(PADANG, SOLOK)
                .with("requiredFamilies", java.util.List.of())
                .publishedAt("2026-10-12T01:00:00Z");
        catalogue.readEditions(0);
        return any;
    }
}
