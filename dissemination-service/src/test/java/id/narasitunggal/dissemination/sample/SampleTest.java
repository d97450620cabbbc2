package id.narasitunggal.dissemination.sample;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.auditor;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.broadcast;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.channel;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.decide;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.officerNamed;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.recording;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.reported;
import static id.narasitunggal.dissemination.evidence.OfflineFixture.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class SampleTest {
    @Inject
    CatalogueUpdate catalogue;

    @Inject
    SampleDraw draw;

    @Inject
    Session database;

    private UUID edition;

    /** A month is drawn once: each test has a later one for itself. */
    private static YearMonth nextMonth = YearMonth.of(2027, 3);

    private YearMonth month;

    @BeforeEach
    void it_is_the_second_day_of_a_month_of_its_own() {
        month = nextMonth;
        nextMonth = month.plusMonths(1);
        SettableClock.set(month + "-02T02:00:00Z");
        UnitsOfTheTests.register();
        edition = PublishedText.firstEdition()
                .forUnits(PADANG, SOLOK)
                .with("requiredFamilies", List.of("RADIO"))
                .publishedAt(month + "-02T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);
    }

    /** Midnight in Jakarta, when the month is over. */
    private void theMonthIsOver() {
        SettableClock.set(month.atEndOfMonth() + "T17:00:00Z");
    }

    private List<UUID> broadcasts(UUID unit, int number) {
        UUID radio = channel(unit, "RADIO", "RADIO_STATION");
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String at = month + "-02T01:%02d:00Z".formatted(i + 1);
            UUID placement = reported(unit, broadcast(radio, edition, at));
            uploaded(unit, placement, "AUDIO_CLIP", "a.mp3", at, recording());
            decide("yusuf", placement, "confirm", "Terdengar").then().statusCode(200);
            all.add(placement);
        }
        return all;
    }

    private JsonPath sampleOf() {
        return auditor()
                .get("/api/v1/samples?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("items.find { it.month == '" + month + "' }");
    }

    private JsonPath itemsOf() {
        return officerNamed("yusuf")
                .get("/api/v1/sample-items?limit=200&sampleId=" + sampleOf().getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response examine(String officer, String item, String verb, String reason) {
        return officerNamed(officer)
                .body(Map.of("reason", reason))
                .post("/api/v1/sample-items/" + item + "/actions/" + verb);
    }

    @Test
    void the_sample_of_a_month_is_drawn_once_and_with_its_seed_anybody_draws_the_same() {
        List<UUID> ofPadang = broadcasts(PADANG, 21);
        List<UUID> ofSolok = broadcasts(SOLOK, 2);
        draw.drawWhatIsDue();
        assertThat(sampleOf().getString("id")).as("the month is not over").isNull();

        theMonthIsOver();
        draw.drawWhatIsDue();
        draw.drawWhatIsDue();

        JsonPath sample = sampleOf();
        assertThat(sample.getInt("population")).isEqualTo(23);
        // Five percent of 21, rounded up, and at least one of Solok's two.
        assertThat(sample.getInt("chosen")).isEqualTo(3);
        List<String> expected = new ArrayList<>(first(2, ofPadang, sample.getString("seed")));
        expected.addAll(first(1, ofSolok, sample.getString("seed")));
        assertThat(itemsOf().getList("items.placementId", String.class)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(sample.getString("errorRate.rate")).isNull();
        assertThat(sample.getList("families.family")).containsExactly("RADIO");
    }

    private static List<String> first(int number, List<UUID> placements, String seed) {
        return placements.stream()
                .map(UUID::toString)
                .sorted(Comparator.comparing(id -> sha256(seed + ":" + id)))
                .limit(number)
                .toList();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void another_person_looks_again_and_what_was_wrong_counts_no_more_while_the_first_verdict_stays_readable() {
        UUID placement = broadcasts(PADANG, 1).get(0);
        UUID right = broadcasts(SOLOK, 1).get(0);
        theMonthIsOver();
        draw.drawWhatIsDue();
        String item = itemsOf().getString("items.find { it.placementId == '" + placement + "' }.id");
        String other = itemsOf().getString("items.find { it.placementId == '" + right + "' }.id");

        examine("yusuf", item, "overturn", "Saya sendiri").then().statusCode(403);
        officerNamed("dewi")
                .get("/api/v1/sample-items/" + item)
                .then()
                .body("allowedActions", contains("uphold", "overturn"));
        officerNamed("yusuf").get("/api/v1/sample-items/" + item).then().body("allowedActions", empty());
        auditor()
                .body(Map.of("reason", "x"))
                .post("/api/v1/sample-items/" + item + "/actions/uphold")
                .then()
                .statusCode(403);
        atUnit(PADANG).get("/api/v1/sample-items").then().statusCode(403);
        refusedByTheDatabase(item, "petugas-yusuf");
        refusedByTheDatabase(item, "humas-" + PADANG);
        examine("dewi", item, "overturn", "Rekaman itu siaran lain")
                .then()
                .statusCode(200)
                .body("state", equalTo("OVERTURNED"))
                .body("verificationReason", equalTo("Terdengar"));
        examine("dewi", item, "uphold", "Berubah pikiran").then().statusCode(409);
        examine("dewi", other, "uphold", "Benar").then().statusCode(200).body("state", equalTo("UPHELD"));

        assertThat(duty(PADANG)).isEqualTo("PENDING");
        assertThat(duty(SOLOK)).isEqualTo("FULFILLED");
        officerNamed("yusuf")
                .get("/api/v1/placements/" + placement + "/decisions")
                .then()
                .body("items.verdict", contains("REJECTED", "VERIFIED"))
                .body("items.reason", contains("Rekaman itu siaran lain", "Terdengar"));
        decide("yusuf", placement, "confirm", "Saya tetap yakin").then().statusCode(409);
        JsonPath sample = sampleOf();
        assertThat(sample.getInt("examined")).isEqualTo(2);
        assertThat(sample.getDouble("errorRate.rate")).isEqualTo(0.5);
        assertThat(sample.getDouble("errorRate.low")).isEqualTo(0.0945);
        assertThat(sample.getDouble("errorRate.high")).isEqualTo(0.9055);
    }

    private String duty(UUID unit) {
        SettableClock.set(month + "-02T03:00:00Z");
        return atUnit(unit)
                .get("/api/v1/assignments?editionId=" + edition)
                .jsonPath()
                .getString("items[0].state");
    }

    private void refusedByTheDatabase(String item, String examiner) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeMutationQuery(
                                        "insert into sample_outcome (item_id, outcome, reason, decided_by, decided_at) values (:id, 'UPHELD', 'x', :by, now())")
                                .setParameter("id", UUID.fromString(item))
                                .setParameter("by", examiner)
                                .executeUpdate()))
                .hasStackTraceContaining("sample_outcome_other_person_check");
    }

    @Test
    void what_the_watcher_verified_by_itself_is_not_in_the_sample_and_the_record_is_never_edited() {
        broadcasts(PADANG, 1);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery("""
                        insert into placement (id, channel_id, unit_id, edition_id, narrative_id, url, canonical_url, published_at, reported_at,
                                               reported_by, origin, status, verified_at, verified_by, version)
                        select gen_random_uuid(), channel_id, unit_id, edition_id, narrative_id, 'https://a.go.id/', 'a.go.id/', published_at,
                               reported_at, 'system:page-watch', 'FOUND_BY_WATCHER', 'VERIFIED', verified_at, 'system:page-watch', 0
                          from placement where edition_id = :edition
                        """)
                        .setParameter("edition", edition)
                        .executeUpdate());
        theMonthIsOver();
        draw.drawWhatIsDue();

        assertThat(sampleOf().getInt("population")).isEqualTo(1);
        for (String change : List.of(
                "update sample_item set verified_by = 'x'",
                "delete from sample_draw",
                "update placement_decision set reason = 'x'",
                "delete from placement_decision")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() ->
                                    database.createNativeMutationQuery(change).executeUpdate()))
                    .hasStackTraceContaining("never changed");
        }
    }
}
