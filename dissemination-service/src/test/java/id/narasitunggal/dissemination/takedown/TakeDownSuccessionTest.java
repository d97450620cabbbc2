package id.narasitunggal.dissemination.takedown;

import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.officer;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.channel;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.decide;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.report;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.reported;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.narasitunggal.dissemination.NeighbourTalk;
import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.dissemination.evidence.SampleFiles;
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

/** A poster hangs on when the agency that put it up is gone. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class TakeDownSuccessionTest {
    private static final String PATH = "/api/v1/take-downs/";

    @Inject
    CatalogueUpdate catalogue;

    private String oldCode;
    private UUID old;
    private UUID heir;
    private PublishedText narrative;

    @BeforeEach
    void an_agency_has_put_up_a_poster() {
        SettableClock.set("2026-10-12T02:00:00Z");
        oldCode = "LAMA-" + UUID.randomUUID();
        old = NeighbourTalk.unit("LPNK", "INTERNAL", oldCode, "Badan Lama", "Asia/Jakarta");
        heir = NeighbourTalk.unit(
                "KEMENTERIAN", "INTERNAL", "BARU-" + UUID.randomUUID(), "Kementerian Baru", "Asia/Jayapura");
        narrative = PublishedText.firstEdition().forUnits(old);
        UUID edition = narrative.publishedAt("2026-10-12T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);
        Map<String, Object> poster = report(channel(old, "OUTDOOR", "BILLBOARD"), edition, "2026-10-12T01:30:00Z");
        poster.putAll(Map.of("place", "Simpang", "regionCode", "13.71", "shownUntil", "2026-12-12T01:30:00Z"));
        UUID hangs = reported(old, poster);
        uploaded(
                old,
                hangs,
                "PHOTO",
                "a.png",
                "2026-10-12T01:31:00Z",
                SampleFiles.join(SampleFiles.png(4, 4), SampleFiles.ascii("" + hangs)));
        decide("yusuf", hangs, "confirm", "Terpasang").then().statusCode(200);
    }

    private void isWithdrawn() {
        SettableClock.set("2026-10-13T02:00:00Z");
        narrative.withdrawnAt("2026-10-13T01:59:00Z");
        catalogue.readEditions(0);
    }

    private void ends() {
        NeighbourTalk.dissolvedUnit("LPNK", "INTERNAL", oldCode, "Badan Lama", "Asia/Jakarta");
        catalogue.readUnits(0);
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
                        "2026-10-13",
                        "reason",
                        "Perpres",
                        "releasedDuties",
                        0));
        catalogue.readUnits(0);
    }

    private Map<String, Object> takeDown() {
        return officer()
                .get(PATH + "?editionId=" + narrative.editionId())
                .jsonPath()
                .getMap("items[0]");
    }

    @Test
    void an_open_duty_goes_to_the_heir_with_its_due_time_who_then_meets_it() {
        isWithdrawn();
        ends();
        isInherited();
        isInherited();

        Map<String, Object> duty = takeDown();
        assertThat(duty)
                .containsEntry("state", "OPEN")
                .containsEntry("unitName", "Kementerian Baru")
                .containsEntry("unitId", heir.toString())
                .containsEntry("pagesOfUnitId", old.toString())
                .containsEntry("dueAt", "2026-10-14T02:00:00Z")
                .containsEntry("timeZone", "Asia/Jayapura");
        atUnit(heir).get(PATH + duty.get("id")).then().statusCode(200);
        act(atUnit(heir), atUnit(heir), PATH + duty.get("id"), "declare", Map.of("note", "Sudah diturunkan"))
                .then()
                .statusCode(200);
        act(officer(), officer(), PATH + duty.get("id"), "confirm", Map.of("reason", "Terlihat di tempat"))
                .then()
                .statusCode(200)
                .body("state", equalTo("MET"));
    }

    @Test
    void without_an_heir_it_ends_and_nobody_is_late() {
        isWithdrawn();
        ends();
        SettableClock.set("2026-11-13T02:00:00Z");
        assertThat(takeDown())
                .containsEntry("state", "ENDED")
                .containsEntry("endedReason", "Instansi berakhir sebelum batas waktu dan tidak ada penerusnya.")
                .containsEntry("allowedActions", List.of());
        isInherited();
        assertThat(takeDown()).as("its time is over").containsEntry("state", "ENDED");
    }

    @Test
    void what_was_due_before_the_end_stays_as_it_was() {
        isWithdrawn();
        SettableClock.set("2026-10-15T02:00:00Z");
        ends();
        isInherited();
        assertThat(takeDown()).containsEntry("state", "OPEN").containsEntry("unitId", old.toString());
    }

    @Test
    void a_text_withdrawn_after_the_end_is_the_heirs_to_take_down_and_without_heir_nobodys() {
        ends();
        isInherited();
        isWithdrawn();
        assertThat(takeDown()).containsEntry("state", "OPEN").containsEntry("unitId", heir.toString());

        an_agency_has_put_up_a_poster();
        ends();
        isWithdrawn();
        assertThat(takeDown()).isNull();
    }
}
