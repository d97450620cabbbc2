package id.narasitunggal.dissemination.assignment;

import static id.narasitunggal.dissemination.Someone.auditor;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.NeighbourTalk;
import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.dissemination.evidence.OfflineFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class DutySuccessionTest {
    private static final String ENDS = "Kementerian Lama";

    @Inject
    CatalogueUpdate catalogue;

    private String oldCode;
    private UUID old;
    private UUID heir;

    @BeforeEach
    void a_ministry_and_its_heir_are_known() {
        SettableClock.set("2026-10-12T02:00:00Z");
        oldCode = "KL-LAMA-" + UUID.randomUUID();
        old = NeighbourTalk.unit("KEMENTERIAN", "INTERNAL", oldCode, ENDS, "Asia/Jakarta");
        heir = NeighbourTalk.unit(
                "KEMENTERIAN", "INTERNAL", "KL-BARU-" + UUID.randomUUID(), "Kementerian Baru", "Asia/Makassar");
        catalogue.readUnits(0);
    }

    private UUID published(String instant, UUID... units) {
        UUID edition = PublishedText.firstEdition().forUnits(units).publishedAt(instant);
        catalogue.readEditions(0);
        return edition;
    }

    private void theOldOneEnds() {
        NeighbourTalk.dissolvedUnit("KEMENTERIAN", "INTERNAL", oldCode, ENDS, "Asia/Jakarta");
    }

    private void isInherited() {
        UUID succession = UUID.randomUUID();
        NeighbourTalk.event(
                "submission",
                "unit.succeeded",
                succession,
                Map.of(
                        "successionId",
                        succession,
                        "succession",
                        "MERGE",
                        "from",
                        List.of(old),
                        "to",
                        List.of(heir),
                        "heir",
                        heir,
                        "effectiveOn",
                        "2026-10-12",
                        "reason",
                        "Perpres",
                        "releasedDuties",
                        0));
        catalogue.readUnits(0);
    }

    private Map<String, Object> duty(UUID unit, UUID edition) {
        return auditor()
                .get("/api/v1/assignments?unitId=" + unit + "&editionId=" + edition)
                .jsonPath()
                .getMap("items[0]");
    }

    @Test
    void open_duties_of_a_merged_unit_go_to_the_heir_with_their_due_time_and_are_counted_once() {
        UUID open = published("2026-10-12T01:00:00Z", old);
        UUID shared = published("2026-10-12T01:00:00Z", old, heir);
        UUID overdue = published("2026-10-01T01:00:00Z", old);
        theOldOneEnds();
        isInherited();
        isInherited();

        assertThat(duty(old, open))
                .containsEntry("state", "CANCELLED")
                .containsEntry("endedReason", "Dialihkan kepada Kementerian Baru karena instansi berakhir.");
        assertThat(duty(heir, open))
                .containsEntry("state", "PENDING")
                .containsEntry("dueAt", "2026-10-14T09:00:00Z")
                .containsEntry("dueMonth", "2026-10");
        // The heir's own duty, due at four in the afternoon of its own clock, stands.
        assertThat(duty(heir, shared)).containsEntry("dueAt", "2026-10-14T08:00:00Z");
        assertThat(duty(old, shared)).containsEntry("state", "CANCELLED");
        assertThat(duty(old, overdue)).containsEntry("state", "OVERDUE");
        assertThat(duty(heir, overdue)).isNull();
    }

    @Test
    void without_an_heir_they_fall_away_and_what_was_fulfilled_stays_so() {
        UUID radio = OfflineFixture.channel(old, "RADIO", "RADIO_STATION");
        UUID edition = PublishedText.firstEdition()
                .forUnits(old)
                .with("requiredFamilies", List.of("RADIO"))
                .publishedAt("2026-10-12T01:00:00Z");
        catalogue.readEditions(0);
        UUID placement = OfflineFixture.reported(old, OfflineFixture.broadcast(radio, edition, "2026-10-12T01:30:00Z"));
        OfflineFixture.uploaded(
                old, placement, "AUDIO_CLIP", "a.mp3", "2026-10-12T01:31:00Z", OfflineFixture.recording());
        OfflineFixture.decide("yusuf", placement, "confirm", "Terdengar").then().statusCode(200);
        UUID open = published("2026-10-12T01:00:00Z", old);

        theOldOneEnds();
        catalogue.readUnits(0);

        assertThat(duty(old, open))
                .containsEntry("state", "CANCELLED")
                .containsEntry("endedReason", "Instansi berakhir sebelum batas waktu.");
        assertThat(duty(old, edition)).containsEntry("state", "FULFILLED");
        OfflineFixture.decide("yusuf", placement, "reject", "Ditinjau lagi")
                .then()
                .statusCode(200);
        OfflineFixture.decide("yusuf", placement, "confirm", "Ternyata benar")
                .then()
                .statusCode(200);
        assertThat(duty(old, edition)).containsEntry("state", "FULFILLED");
    }
}
