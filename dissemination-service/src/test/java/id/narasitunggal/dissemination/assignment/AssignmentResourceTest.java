package id.narasitunggal.dissemination.assignment;

import static id.narasitunggal.dissemination.Someone.BALI;
import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.leadership;
import static id.narasitunggal.dissemination.Someone.officer;
import static id.narasitunggal.dissemination.Someone.supervisorOfSumbar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class AssignmentResourceTest {
    private static final String PATH = "/api/v1/assignments/";

    @Inject
    CatalogueUpdate catalogue;

    private UUID edition;

    @BeforeEach
    void a_narrative_is_published() {
        SettableClock.set("2026-10-12T02:00:00Z");
        UnitsOfTheTests.register();
        edition = PublishedText.firstEdition().forUnits(PADANG, SOLOK, BALI).publishedAt("2026-10-12T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);
    }

    private String dutyOf(UUID unit) {
        return officer()
                .get("/api/v1/assignments?editionId=" + edition + "&unitId=" + unit)
                .jsonPath()
                .getString("items[0].id");
    }

    @Test
    void a_unit_acknowledges_its_own_duty_once() {
        String duty = dutyOf(PADANG);

        atUnit(PADANG)
                .get(PATH + duty)
                .then()
                .statusCode(200)
                .body("allowedActions", contains("acknowledge"))
                .body("state", equalTo("PENDING"));
        act(atUnit(PADANG), atUnit(PADANG), PATH + duty, "acknowledge", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("ACKNOWLEDGED"))
                .body("acknowledgedAt", equalTo("2026-10-12T02:00:00Z"));

        act(atUnit(PADANG), atUnit(PADANG), PATH + duty, "acknowledge", Map.of())
                .then()
                .statusCode(409);
    }

    @Test
    void nobody_acknowledges_in_the_name_of_another_unit() {
        String duty = dutyOf(PADANG);

        atUnit(SOLOK)
                .header("If-Match", "\"0\"")
                .post(PATH + duty + "/actions/acknowledge")
                .then()
                .statusCode(404);
        act(officer(), officer(), PATH + duty, "acknowledge", Map.of()).then().statusCode(403);
        act(supervisorOfSumbar(), supervisorOfSumbar(), PATH + duty, "acknowledge", Map.of())
                .then()
                .statusCode(403);
        atUnit(PADANG).post(PATH + duty + "/actions/acknowledge").then().statusCode(428);
    }

    @Test
    void a_unit_sees_its_own_duties_and_a_supervisor_those_of_the_province() {
        atUnit(PADANG)
                .get("/api/v1/assignments?editionId=" + edition)
                .then()
                .body("items.unitName", contains("Kota Padang"));
        supervisorOfSumbar()
                .get("/api/v1/assignments?editionId=" + edition)
                .then()
                .body("items.unitName", containsInAnyOrder("Kota Padang", "Kabupaten Solok"));
        officer().get("/api/v1/assignments?editionId=" + edition).then().body("items.size()", equalTo(3));
        atUnit(BALI).get(PATH + dutyOf(PADANG)).then().statusCode(404);
        leadership().get("/api/v1/assignments").then().statusCode(403);
    }

    @Test
    void a_list_read_page_by_page_shows_everything_once() {
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            JsonPath page = officer()
                    .get("/api/v1/assignments?limit=1&editionId=" + edition + (after == null ? "" : "&after=" + after))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.unitName"));
            after = page.getString("next");
        } while (after != null);

        assertThat(seen).containsExactlyInAnyOrder("Kota Padang", "Kabupaten Solok", "Provinsi Bali");
    }
}
