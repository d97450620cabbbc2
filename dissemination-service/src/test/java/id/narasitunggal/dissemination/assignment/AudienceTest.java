package id.narasitunggal.dissemination.assignment;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.auditor;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.NeighbourTalk;
import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.dissemination.evidence.OfflineFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is addressed by attributes, and who owes a replacement without having been addressed. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class AudienceTest {
    @Inject
    CatalogueUpdate catalogue;

    @Inject
    Session database;

    @BeforeEach
    void units_are_known() {
        SettableClock.set("2026-10-12T02:00:00Z");
        UnitsOfTheTests.register();
        NeighbourTalk.unit("PROVINSI", "KEMENDAGRI", "95", "Provinsi Barat", "Asia/Jakarta");
        NeighbourTalk.unit("KABUPATEN", "KEMENDAGRI", "95.01", "Kabupaten Timur", "Asia/Jayapura");
        NeighbourTalk.unit("LNS", "INTERNAL", "LNS-TIMUR", "Lembaga Timur", "Asia/Jayapura");
        NeighbourTalk.unit("PTN", "INTERNAL", "PTN-TIMUR", "Universitas Timur", "Asia/Jayapura", "BAKOHUMAS");
        catalogue.readUnits(0);
    }

    private List<String> obliged(Map<String, Object> audience) {
        Map<String, Object> rule = new HashMap<>(audience);
        rule.put("everyone", false);
        UUID edition = PublishedText.firstEdition().with("audience", rule).publishedAt("2026-10-12T01:00:00Z");
        catalogue.readEditions(0);
        return database.createNativeQuery(
                        "select u.code from assignment a join unit u on u.id = a.unit_id where a.edition_id = :edition order by u.code",
                        String.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    @Test
    void attributes_narrow_the_rule_and_tiers_widen_it() {
        assertThat(obliged(Map.of("regions", List.of("95"), "timeZones", List.of("Asia/Jayapura"))))
                .containsExactly("95.01");
        assertThat(obliged(Map.of(
                        "kinds", List.of("LNS"), "regions", List.of("95"), "timeZones", List.of("Asia/Jayapura"))))
                .contains("95.01", "LNS-TIMUR")
                .doesNotContain("95");
        assertThat(obliged(Map.of("tiers", List.of("D"), "timeZones", List.of("Asia/Jayapura"))))
                .contains("95.01", "91.71")
                .doesNotContain("LNS-TIMUR", "95");
        assertThat(obliged(Map.of(
                        "unitIds", List.of(PADANG), "regions", List.of("95"), "timeZones", List.of("Asia/Jayapura"))))
                .as("a unit named is meant wherever it is")
                .containsExactly("13.71", "95.01");
    }

    @Test
    void other_bases_are_addressed_only_when_named() {
        assertThat(obliged(Map.of("kinds", List.of("PTN")))).doesNotContain("PTN-TIMUR");
        assertThat(obliged(Map.of("kinds", List.of("PTN", "LNS"), "obligationBases", List.of("BAKOHUMAS"))))
                .contains("PTN-TIMUR")
                .doesNotContain("LNS-TIMUR");
    }

    @Test
    void who_carries_the_corrected_text_without_having_been_addressed_owes_its_replacement() {
        PublishedText first = PublishedText.firstEdition()
                .forUnits(PADANG)
                .with("requiredFamilies", List.of("WEBSITE", "RADIO"))
                .with("minimumPlacements", 2);
        UUID edition = first.publishedAt("2026-10-12T01:00:00Z");
        catalogue.readEditions(0);
        UUID placement = OfflineFixture.reported(
                SOLOK,
                OfflineFixture.broadcast(
                        OfflineFixture.channel(SOLOK, "RADIO", "RADIO_STATION"), edition, "2026-10-12T01:30:00Z"));
        OfflineFixture.uploaded(
                SOLOK, placement, "AUDIO_CLIP", "a.mp3", "2026-10-12T01:31:00Z", OfflineFixture.recording());
        OfflineFixture.decide("yusuf", placement, "confirm", "Terdengar").then().statusCode(200);

        UUID corrected = PublishedText.correctionOf(first)
                .with("requiredFamilies", List.of("WEBSITE", "RADIO"))
                .with("minimumPlacements", 2)
                .publishedAt("2026-10-12T02:00:00Z");
        catalogue.readEditions(0);

        Map<String, Object> duty = duty(SOLOK, corrected);
        assertThat(duty)
                .containsEntry("duty", "REPLACE")
                .containsEntry("dueAt", "2026-10-13T02:00:00Z")
                .containsEntry("minimumPlacements", 1)
                .containsEntry("requiredFamilies", List.of());
        assertThat(duty(PADANG, corrected)).containsEntry("duty", "PUBLISH").containsEntry("minimumPlacements", 2);
    }

    private static Map<String, Object> duty(UUID unit, UUID edition) {
        return auditor()
                .get("/api/v1/assignments?unitId=" + unit + "&editionId=" + edition)
                .jsonPath()
                .getMap("items[0]");
    }
}
