package id.narasitunggal.dissemination.stop;

import static id.narasitunggal.dissemination.Someone.BALI;
import static id.narasitunggal.dissemination.Someone.KOMINFO;
import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.auditor;
import static id.narasitunggal.dissemination.Someone.officer;
import static id.narasitunggal.dissemination.Someone.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The brake of a roll-out needs two hands, and harms no unit. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class EmergencyStopTest {
    private static final String PATH = "/api/v1/emergency-stops/";

    @Inject
    CatalogueUpdate catalogue;

    /** The feed shows the newest entries only, and other tests publish too. */
    private final String topic = "Rem " + UUID.randomUUID();

    private PublishedText narrative;

    @BeforeEach
    void a_narrative_is_published() {
        SettableClock.set("2026-10-12T02:00:00Z");
        UnitsOfTheTests.register();
        narrative = PublishedText.firstEdition().forUnits(PADANG, BALI).with("topicTitle", topic);
        narrative.publishedAt("2026-10-12T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);
    }

    private static RequestSpecification approver() {
        return with(TokenIssuer.token("dirjen-sari", KOMINFO, "narrative-approver"));
    }

    private Map<String, Object> words() {
        return Map.of("narrativeId", narrative.narrativeId(), "reason", "Angka pada judul keliru");
    }

    private String state(UUID unit) {
        return officer()
                .get("/api/v1/assignments?editionId=" + narrative.editionId() + "&unitId=" + unit)
                .jsonPath()
                .getString("items[0].state");
    }

    @Test
    void a_second_person_confirms_and_nothing_counts_against_a_unit() {
        String id = UUID.randomUUID().toString();
        SettableClock.set("2026-10-14T08:30:00Z");
        assertThat(publicFeed().getList("items.id")).contains("urn:uuid:" + narrative.narrativeId());
        officer().body(words()).put(PATH + id).then().statusCode(201).body("status", equalTo("PROPOSED"));
        officer().body(words()).put(PATH + id).then().statusCode(200);
        officer().body(words()).put(PATH + UUID.randomUUID()).then().statusCode(409);
        atUnit(PADANG).get(PATH + id).then().statusCode(404);
        act(officer(), officer(), PATH + id, "confirm", Map.of("reason", "Ya"))
                .then()
                .statusCode(403);
        assertThat(state(PADANG)).isEqualTo("PENDING");

        // Padang fell due at 09:00Z, between the two persons; Bali an hour before the first one came.
        SettableClock.set("2026-10-14T09:30:00Z");
        assertThat(state(PADANG)).isEqualTo("OVERDUE");
        act(approver(), officer(), PATH + id, "confirm", Map.of("reason", "Benar, hentikan"))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"))
                .body("stoppedDuties", equalTo(1));

        assertThat(state(PADANG)).isEqualTo("CANCELLED");
        assertThat(state(BALI)).as("overdue before anybody pulled the brake").isEqualTo("OVERDUE");
        atUnit(PADANG).get(PATH + id).then().statusCode(200).body("reason", equalTo("Angka pada judul keliru"));
        atUnit(PADANG)
                .get("/api/v1/rollouts/" + narrative.narrativeId())
                .then()
                .body("stopReason", equalTo("Angka pada judul keliru"))
                .body("total.counted", equalTo(0))
                .body("total.published", equalTo((Object) null));
        atUnit(BALI)
                .get("/api/v1/changes?types=emergency-stop.confirmed&limit=200")
                .then()
                .body("items.subject", hasItem(id));
        officer().body(words()).put(PATH + UUID.randomUUID()).then().statusCode(422);
        assertThat(publicFeed().getList("items.id")).doesNotContain("urn:uuid:" + narrative.narrativeId());
        assertThat(publicFeed().getList("_narasi.deleted.findAll { it.reason == 'STOPPED' }.id"))
                .contains("urn:uuid:" + narrative.narrativeId());
    }

    private JsonPath publicFeed() {
        return JsonPath.from(RestAssured.given()
                .queryParam("topic", topic)
                .get("/feed/feed.json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    @Test
    void a_correction_after_the_stop_opens_duties_again() {
        String id = UUID.randomUUID().toString();
        approver().body(words()).put(PATH + id).then().statusCode(201);
        act(officer(), officer(), PATH + id, "confirm", Map.of("reason", "Ya"))
                .then()
                .statusCode(200);

        PublishedText correction = PublishedText.correctionOf(narrative);
        correction.publishedAt("2026-10-12T04:00:00Z");
        catalogue.readEditions(0);

        officer()
                .get("/api/v1/rollouts/" + narrative.narrativeId())
                .then()
                .body("edition", equalTo(2))
                .body("total.pending", equalTo(2))
                .body("stoppedAt", equalTo((Object) null));
    }

    @Test
    void the_brake_is_not_for_everybody_and_may_be_let_go() {
        String id = UUID.randomUUID().toString();
        atUnit(PADANG).body(words()).put(PATH + id).then().statusCode(403);
        auditor().body(words()).put(PATH + id).then().statusCode(403);
        officer()
                .body(Map.of("narrativeId", UUID.randomUUID(), "reason", "Salah"))
                .put(PATH + id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/narrativeId"));
        officer().body(words()).put(PATH + id).then().statusCode(201);
        officer()
                .body(Map.of("reason", "Ya"))
                .post(PATH + id + "/actions/reject")
                .then()
                .statusCode(428);
        act(approver(), officer(), PATH + id, "reject", Map.of("reason", "Angkanya benar"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        assertThat(state(PADANG)).isEqualTo("PENDING");
    }
}
