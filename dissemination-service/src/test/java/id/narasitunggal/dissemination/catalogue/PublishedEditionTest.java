package id.narasitunggal.dissemination.catalogue;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who reports a publication chooses the edition by its title, and reads the text that counts. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class PublishedEditionTest {
    private static final String PATH = "/api/v1/published-editions";

    @Inject
    CatalogueUpdate catalogue;

    @Test
    void an_edition_is_found_by_a_part_of_its_title_and_shown_with_its_text() {
        SettableClock.set("2026-10-12T02:00:00Z");
        UnitsOfTheTests.register();
        String title = "Diskon 50% ongkos_kirim " + UUID.randomUUID();
        PublishedText narrative = PublishedText.firstEdition().forUnits(PADANG).with("title", title);
        UUID edition = narrative.publishedAt("2026-10-12T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);

        atUnit(PADANG).get(PATH).then().statusCode(200).body("items.id", hasItem(edition.toString()));
        atUnit(PADANG)
                .queryParam("q", title.substring(3).toUpperCase())
                .get(PATH)
                .then()
                .body("items.title", contains(title))
                .body("items[0].status", equalTo("LIVE"));
        atUnit(PADANG).queryParam("q", title.replace('_', 'x')).get(PATH).then().body("items", empty());
        atUnit(PADANG).queryParam("q", title.replace('%', 'x')).get(PATH).then().body("items", empty());

        narrative.withdrawnAt("2026-10-12T01:30:00Z");
        catalogue.readEditions(0);
        atUnit(PADANG)
                .queryParam("q", title)
                .queryParam("status", "LIVE")
                .get(PATH)
                .then()
                .body("items.id", not(hasItem(edition.toString())));
        atUnit(PADANG)
                .get(PATH + "/" + edition)
                .then()
                .statusCode(200)
                .body("title", equalTo(title))
                .body("status", equalTo("WITHDRAWN"))
                .body("body", equalTo(narrative.text()));
    }

    @Test
    void strangers_and_unknown_editions() {
        RestAssured.get(PATH).then().statusCode(401);
        atUnit(PADANG).get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    }
}
