package id.narasitunggal.dissemination.waiver;

import static id.narasitunggal.dissemination.Someone.BALI;
import static id.narasitunggal.dissemination.Someone.KOMINFO;
import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.officer;
import static id.narasitunggal.dissemination.Someone.supervisorOfSumbar;
import static id.narasitunggal.dissemination.Someone.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Duties are waived by two persons, for a reason, and given back in time. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class WaiverTest {
    private static final String PATH = "/api/v1/waivers/";

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    Session database;

    private UUID edition;

    @BeforeEach
    void a_narrative_is_published() {
        SettableClock.set("2026-10-12T02:00:00Z");
        UnitsOfTheTests.register();
        edition = PublishedText.firstEdition().forUnits(PADANG, SOLOK, BALI).publishedAt("2026-10-12T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);
    }

    @AfterEach
    void no_disaster_goes_on() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(
                                "update waiver set to_day = from_day, from_day = from_day where kind = 'FORCE_MAJEURE' and from_day < '2026-10-01'")
                        .executeUpdate());
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(
                                "update waiver set from_day = '2020-01-01', to_day = '2020-01-01' where kind = 'FORCE_MAJEURE'")
                        .executeUpdate());
    }

    private static RequestSpecification secondOfficer() {
        return with(TokenIssuer.token("petugas-rina", KOMINFO, "dissemination-officer"));
    }

    private String dutyOf(UUID unit, UUID ofEdition) {
        return officer()
                .get("/api/v1/assignments?editionId=" + ofEdition + "&unitId=" + unit)
                .jsonPath()
                .getString("items[0].id");
    }

    private String state(UUID unit, UUID ofEdition) {
        return officer()
                .get("/api/v1/assignments?editionId=" + ofEdition + "&unitId=" + unit)
                .jsonPath()
                .getString("items[0].state");
    }

    private String proposed(RequestSpecification who, Map<String, Object> words, int status) {
        String id = UUID.randomUUID().toString();
        who.body(words).put(PATH + id).then().statusCode(status);
        return id;
    }

    private Map<String, Object> oneDuty(UUID unit) {
        return Map.of("kind", "WAIVER", "assignmentId", dutyOf(unit, edition), "reason", "Kantor terbakar");
    }

    private static Map<String, Object> disaster(String region) {
        return Map.of(
                "kind",
                "FORCE_MAJEURE",
                "region",
                region,
                "fromDay",
                "2026-10-10",
                "toDay",
                "2026-10-16",
                "reason",
                "Gempa bumi, jaringan putus");
    }

    @Test
    void one_person_proposes_another_decides_and_the_duty_no_longer_counts() {
        Map<String, Object> words = oneDuty(PADANG);
        String id = proposed(atUnit(PADANG), words, 201);
        atUnit(PADANG).body(words).put(PATH + id).then().statusCode(200);
        atUnit(PADANG)
                .body(Map.of("kind", "WAIVER", "assignmentId", dutyOf(PADANG, edition), "reason", "Lain"))
                .put(PATH + id)
                .then()
                .statusCode(409);
        assertThat(state(PADANG, edition)).isEqualTo("PENDING");

        act(atUnit(PADANG), atUnit(PADANG), PATH + id, "approve", Map.of("reason", "Ya"))
                .then()
                .statusCode(403);
        act(officer(), officer(), PATH + id, "approve", Map.of("reason", " "))
                .then()
                .statusCode(422);
        act(officer(), officer(), PATH + id, "approve", Map.of("reason", "Foto kantor diterima"))
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("touchedDuties", equalTo(1));

        assertThat(state(PADANG, edition)).isEqualTo("WAIVED");
        SettableClock.set("2026-11-01T02:00:00Z");
        assertThat(state(PADANG, edition)).as("never overdue").isEqualTo("WAIVED");
        assertThat(state(SOLOK, edition)).isEqualTo("OVERDUE");
        atUnit(PADANG)
                .get("/api/v1/changes?types=waiver.approved&limit=200")
                .then()
                .body("items.subject", hasItem(id));
    }

    @Test
    void nobody_decides_on_their_own_proposal_nor_in_the_cause_of_their_own_unit() {
        String byOfficer = proposed(officer(), oneDuty(PADANG), 201);
        act(officer(), officer(), PATH + byOfficer, "approve", Map.of("reason", "Ya"))
                .then()
                .statusCode(403);
        RequestSpecification ofPadang = with(TokenIssuer.token("lain", PADANG, "dissemination-officer"));
        act(ofPadang, officer(), PATH + byOfficer, "approve", Map.of("reason", "Ya"))
                .then()
                .statusCode(403);
        act(secondOfficer(), officer(), PATH + byOfficer, "reject", Map.of("reason", "Tidak terbukti"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("allowedActions", empty());
        assertThat(state(PADANG, edition)).isEqualTo("PENDING");

        proposed(atUnit(SOLOK), oneDuty(PADANG), 422);
        proposed(atUnit(SOLOK), disaster("13.02"), 403);
        proposed(supervisorOfSumbar(), disaster("51"), 403);
        proposed(officer(), Map.of("kind", "FORCE_MAJEURE", "reason", "Banjir"), 422);
    }

    @Test
    void force_majeure_waives_what_is_owed_in_a_region_and_what_is_yet_to_come() {
        String id = proposed(supervisorOfSumbar(), disaster("13"), 201);
        atUnit(SOLOK).get(PATH + id).then().statusCode(200).body("allowedActions", empty());
        atUnit(BALI).get(PATH + id).then().statusCode(404);
        act(officer(), officer(), PATH + id, "approve", Map.of("reason", "Status tanggap darurat BNPB"))
                .then()
                .statusCode(200);

        assertThat(state(PADANG, edition)).isEqualTo("WAIVED");
        assertThat(state(SOLOK, edition)).isEqualTo("WAIVED");
        assertThat(state(BALI, edition)).isEqualTo("PENDING");

        UUID during = PublishedText.firstEdition().forUnits(PADANG, BALI).publishedAt("2026-10-13T01:00:00Z");
        UUID after = PublishedText.firstEdition().forUnits(PADANG).publishedAt("2026-10-16T01:00:00Z");
        catalogue.readEditions(0);
        assertThat(state(PADANG, during)).isEqualTo("WAIVED");
        assertThat(state(BALI, during)).isEqualTo("PENDING");
        assertThat(state(PADANG, after)).isEqualTo("PENDING");
    }

    @Test
    void revoked_in_time_the_duty_is_owed_again_and_after_its_time_never() {
        String id = proposed(atUnit(PADANG), oneDuty(PADANG), 201);
        act(officer(), officer(), PATH + id, "approve", Map.of("reason", "Ya"))
                .then()
                .statusCode(200);
        act(officer(), officer(), PATH + id, "revoke", Map.of("reason", "Sudah pulih"))
                .then()
                .statusCode(403);

        SettableClock.set("2026-10-14T09:00:00Z");
        act(secondOfficer(), officer(), PATH + id, "revoke", Map.of("reason", "Sudah pulih"))
                .then()
                .statusCode(409);
        assertThat(state(PADANG, edition)).isEqualTo("WAIVED");
        SettableClock.set("2026-10-13T02:00:00Z");
        act(secondOfficer(), officer(), PATH + id, "revoke", Map.of("reason", "Sudah pulih"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"));
        assertThat(state(PADANG, edition)).isEqualTo("PENDING");
        atUnit(PADANG).get("/api/v1/waivers?status=REVOKED").then().body("items.id", hasItem(id));
        atUnit(PADANG).get("/api/v1/waivers/" + id).then().body("revokeReason", equalTo("Sudah pulih"));
        officer()
                .get("/api/v1/assignments?editionId=" + edition + "&unitId=" + PADANG)
                .then()
                .body("items.endedReason", contains((Object) null));
    }
}
