package id.narasitunggal.dissemination.placement;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.officer;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.broadcast;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.channel;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.decide;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.officerNamed;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.put;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.recording;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.reported;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Closed channels, revoked waivers and reports that cannot be true. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class CountedOrNotTest {
    @Inject
    CatalogueUpdate catalogue;

    @Inject
    Session database;

    private UUID edition;
    private UUID radio;

    @BeforeEach
    void padang_owes_a_broadcast() {
        SettableClock.set("2026-10-12T02:00:00Z");
        UnitsOfTheTests.register();
        edition = PublishedText.firstEdition()
                .forUnits(PADANG, SOLOK)
                .with("requiredFamilies", List.of("RADIO"))
                .publishedAt("2026-10-12T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);
        radio = channel(PADANG, "RADIO", "RADIO_STATION");
    }

    private String state() {
        return atUnit(PADANG)
                .get("/api/v1/assignments?editionId=" + edition)
                .jsonPath()
                .getString("items[0].state");
    }

    private UUID proven(String publishedAt) {
        UUID placement = reported(PADANG, broadcast(radio, edition, publishedAt));
        uploaded(PADANG, placement, "AUDIO_CLIP", "a.mp3", publishedAt, recording());
        return placement;
    }

    @Test
    void what_is_published_on_a_closed_channel_never_counts_however_it_came_on_record() {
        UUID late = proven("2026-10-12T01:40:00Z");
        act(
                        atUnit(PADANG),
                        atUnit(PADANG),
                        "/api/v1/channels/" + radio,
                        "deactivate",
                        Map.of("reason", "Stasiun tutup"))
                .then()
                .statusCode(200);
        SettableClock.set("2026-10-13T02:00:00Z");
        put(PADANG, UUID.randomUUID(), broadcast(radio, edition, "2026-10-13T01:00:00Z"))
                .then()
                .statusCode(409);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(
                                "update placement set published_at = '2026-10-13T01:00:00Z', shown_until = null where id = :id")
                        .setParameter("id", late)
                        .executeUpdate());

        decide("yusuf", late, "confirm", "Terdengar").then().statusCode(200).body("status", equalTo("VERIFIED"));

        assertThat(state()).isEqualTo("PENDING");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(
                                "update placement set published_at = '2026-10-12T01:40:00Z' where id = :id")
                        .setParameter("id", late)
                        .executeUpdate());
        decide("yusuf", late, "reject", "Waktunya lain").then().statusCode(200);
        decide("yusuf", late, "confirm", "Ternyata sebelum tutup").then().statusCode(200);
        assertThat(state()).as("before it closed").isEqualTo("FULFILLED");
    }

    @Test
    void what_was_published_while_a_waiver_stood_counts_again_once_it_is_revoked() {
        String duty = atUnit(PADANG)
                .get("/api/v1/assignments?editionId=" + edition)
                .jsonPath()
                .getString("items[0].id");
        String waiver = "/api/v1/waivers/" + UUID.randomUUID();
        atUnit(PADANG)
                .body(Map.of("kind", "WAIVER", "assignmentId", duty, "reason", "Pemancar rusak"))
                .put(waiver)
                .then()
                .statusCode(201);
        act(officer(), officer(), waiver, "approve", Map.of("reason", "Ya"))
                .then()
                .statusCode(200);
        UUID placement = proven("2026-10-12T01:40:00Z");
        decide("yusuf", placement, "confirm", "Terdengar").then().statusCode(200);
        assertThat(state()).isEqualTo("WAIVED");

        SettableClock.set("2026-10-13T02:00:00Z");
        act(officerNamed("dewi"), officer(), waiver, "revoke", Map.of("reason", "Pemancar sudah pulih"))
                .then()
                .statusCode(200);

        assertThat(state()).isEqualTo("FULFILLED");
        atUnit(PADANG)
                .get("/api/v1/assignments?editionId=" + edition)
                .then()
                .body("items[0].fulfilledAt", equalTo("2026-10-12T02:00:00Z"));
    }

    @Test
    void a_report_from_before_the_narrative_was_public_is_refused_and_flagged_once() {
        Map<String, Object> report = broadcast(radio, edition, "2026-10-12T00:59:59Z");
        put(PADANG, UUID.randomUUID(), report)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/publishedAt"));
        put(PADANG, UUID.randomUUID(), report).then().statusCode(422);

        String mine = "items.findAll { it.channelId == '" + radio + "' }";
        officer()
                .get("/api/v1/doubtful-reports?limit=200")
                .then()
                .statusCode(200)
                .body(mine, hasSize(1))
                .body(mine + "[0].claimedAt", equalTo("2026-10-12T00:59:59Z"))
                .body(mine + "[0].publishedAt", equalTo("2026-10-12T01:00:00Z"));
        atUnit(SOLOK).get("/api/v1/doubtful-reports?limit=200").then().body(mine, hasSize(0));
        assertThat(atUnit(PADANG)
                        .get("/api/v1/placements?editionId=" + edition)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }
}
