package id.narasitunggal.dissemination.placement;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.Someone;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.Website;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.dissemination.watch.CheckRound;
import id.narasitunggal.dissemination.watch.LeaseProbe;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
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

    @Inject
    LeaseProbe leases;

    @Inject
    Session database;

    private Website website;
    private PublishedText narrative;
    private UUID edition;

    @BeforeEach
    void a_narrative_is_published_on_the_morning_of_12_october() {
        SettableClock.set("2026-10-12T02:00:00Z");
        UnitsOfTheTests.register();
        narrative = PublishedText.firstEdition().forUnits(PADANG, SOLOK);
        edition = narrative.publishedAt("2026-10-12T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);
        website = Website.number(0);
    }

    @AfterEach
    void the_website_closes_and_its_channel_ends() {
        website.close();
        leases.passes(Duration.ofMinutes(1));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery("update channel set status = 'REVOKED'")
                        .executeUpdate());
    }

    private UUID channelOf(UUID unit) {
        UUID id = UUID.randomUUID();
        String url = website.address() + "/";
        atUnit(unit)
                .body(Map.of("family", "WEBSITE", "platform", "DOMAIN", "name", "Portal resmi", "url", url))
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
        atUnit(unit)
                .body(report(channel, url))
                .put(PATH + id)
                .then()
                .statusCode(201)
                .body("status", equalTo("REPORTED"));
        return id;
    }

    /** Looks at everything that is due. */
    private void look() {
        int looks = checks.round();
        while (looks > 0) {
            looks = checks.round();
        }
    }

    private JsonPath seen(UUID placement) {
        return officer().get(PATH + placement).then().statusCode(200).extract().jsonPath();
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
        String url = website.publish("/berita/beras", "Cadangan beras nasional aman", narrative.text());

        UUID placement = reported(PADANG, channel, url);
        look();

        JsonPath page = seen(placement);
        assertThat(page.getString("status")).isEqualTo("VERIFIED");
        assertThat(page.getString("mode")).isEqualTo("VERBATIM");
        assertThat(page.getString("fidelity")).isEqualTo("COMPLETE");
        assertThat(page.getString("excerpt")).contains("beras");
        assertThat(page.getInt("httpStatus")).isEqualTo(200);
        assertThat(dutyOf(PADANG).getString("items[0].state")).isEqualTo("FULFILLED");
        assertThat(dutyOf(PADANG).getString("items[0].fulfilledAt")).isEqualTo("2026-10-12T02:00:00Z");
        officer()
                .get(PATH + placement + "/checks")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].result", equalTo("VERIFIED"))
                .body("items[0].algorithm", not(equalTo("none")))
                .body("items[0].bestEditionId", equalTo(page.getString("editionId")));
    }

    @Test
    void a_shortened_text_waits_for_a_person_and_an_unrelated_page_is_not_taken_for_the_narrative() {
        UUID channel = verifiedChannelOf(PADANG);
        String lead = narrative.text().substring(0, narrative.text().indexOf("Masyarakat"));
        UUID shortened = reported(
                PADANG,
                channel,
                website.publish("/ringkas", "Beras aman", lead.substring(0, lead.indexOf("Harga beras"))));
        UUID unrelated = reported(
                PADANG,
                channel,
                website.publish(
                        "/lain",
                        "Pasar tani dibuka",
                        "Pasar tani Sabtu pagi kembali dibuka di lapangan kota dengan ratusan pedagang sayur dan buah dari kecamatan sekitar."));

        look();

        assertThat(seen(shortened).getString("checkResult")).isEqualTo("PARTIAL");
        assertThat(seen(shortened).getString("status")).isEqualTo("REPORTED");
        assertThat(seen(unrelated).getString("checkResult")).isEqualTo("NOT_FOUND");
        assertThat(dutyOf(PADANG).getString("items[0].state")).isEqualTo("PENDING");

        act(officer(), officer(), PATH + shortened, "confirm", Map.of("reason", "Semua pesan kunci termuat"))
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"));
        assertThat(dutyOf(PADANG).getString("items[0].state")).isEqualTo("FULFILLED");
        act(officer(), officer(), PATH + shortened, "reject", Map.of("reason", "Ternyata judulnya menyesatkan"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        assertThat(dutyOf(PADANG).getString("items[0].state")).isEqualTo("PENDING");
    }

    @Test
    void a_site_that_blocks_a_page_that_is_gone_and_a_server_error_are_three_different_things() {
        UUID channel = verifiedChannelOf(PADANG);
        UUID blocked = reported(PADANG, channel, website.answer("/blokir", 403));
        UUID gone = reported(PADANG, channel, website.answer("/hilang", 410));
        UUID broken = reported(PADANG, channel, website.answer("/rusak", 500));

        look();

        assertThat(seen(blocked).getString("checkResult")).isEqualTo("BLOCKED");
        assertThat(seen(blocked).getInt("httpStatus")).isEqualTo(403);
        assertThat(seen(gone).getString("checkResult")).isEqualTo("GONE");
        assertThat(seen(broken).getString("checkResult")).isEqualTo("UNREACHABLE");
        assertThat(seen(broken).getString("status")).isEqualTo("REPORTED");
    }

    @Test
    void a_page_removed_the_next_day_is_noticed_and_believed_after_a_second_look_a_day_later() {
        UUID channel = verifiedChannelOf(PADANG);
        UUID placement = reported(PADANG, channel, website.publish("/hapus", "Beras aman", narrative.text()));
        look();
        website.answer("/hapus", 404);

        SettableClock.set("2026-10-13T02:00:01Z");
        look();
        assertThat(seen(placement).getString("checkResult")).isEqualTo("GONE");
        assertThat(seen(placement).getString("status")).isEqualTo("VERIFIED");
        assertThat(seen(placement).getString("absentSince")).isEqualTo("2026-10-13T02:00:01Z");
        assertThat(dutyOf(PADANG).getString("items[0].state")).isEqualTo("FULFILLED");

        SettableClock.set("2026-10-13T20:00:00Z");
        atUnit(PADANG).post(PATH + placement + "/actions/check").then().statusCode(200);
        look();
        assertThat(seen(placement).getString("status")).isEqualTo("VERIFIED");

        SettableClock.set("2026-10-14T02:30:00Z");
        look();
        assertThat(seen(placement).getString("status")).isEqualTo("REMOVED");
        assertThat(dutyOf(PADANG).getString("items[0].state")).isEqualTo("PENDING");
        officer()
                .get(PATH + placement + "/checks")
                .then()
                .body("items.result", contains("GONE", "GONE", "GONE", "VERIFIED"));
    }

    @Test
    void a_site_that_is_down_for_days_never_counts_against_the_unit() {
        UUID channel = verifiedChannelOf(PADANG);
        UUID placement = reported(PADANG, channel, website.publish("/turun", "Beras aman", narrative.text()));
        look();
        website.answer("/turun", 503);

        SettableClock.set("2026-10-13T02:00:01Z");
        look();
        SettableClock.set("2026-10-15T02:00:01Z");
        look();

        assertThat(seen(placement).getString("checkResult")).isEqualTo("UNREACHABLE");
        assertThat(seen(placement).getString("status")).isEqualTo("VERIFIED");
        assertThat(seen(placement).getString("absentSince")).isNull();
        assertThat(dutyOf(PADANG).getString("items[0].state")).isEqualTo("FULFILLED");
    }

    @Test
    void a_placement_on_an_unverified_channel_counts_once_the_channel_is_verified_and_by_the_time_it_was_reported() {
        UUID channel = channelOf(PADANG);
        UUID placement = reported(PADANG, channel, website.publish("/awal", "Beras aman", narrative.text()));
        look();
        assertThat(seen(placement).getString("status")).isEqualTo("VERIFIED");
        assertThat(dutyOf(PADANG).getString("items[0].state")).isEqualTo("PENDING");

        SettableClock.set("2026-10-20T02:00:00Z");
        act(officer(), officer(), "/api/v1/channels/" + channel, "verify", Map.of())
                .then()
                .statusCode(200);

        assertThat(dutyOf(PADANG).getString("items[0].state")).isEqualTo("FULFILLED");
        assertThat(dutyOf(PADANG).getString("items[0].fulfilledAt")).isEqualTo("2026-10-12T02:00:00Z");
    }

    @Test
    void what_is_reported_after_the_time_is_late_whatever_date_the_unit_writes() {
        UUID channel = verifiedChannelOf(PADANG);
        String url = website.publish("/telat", "Beras aman", narrative.text());
        SettableClock.set("2026-10-16T04:00:00Z");

        reported(PADANG, channel, url);
        look();

        assertThat(dutyOf(PADANG).getString("items[0].state")).isEqualTo("FULFILLED_LATE");
    }

    @Test
    void a_correction_asks_those_who_published_to_replace_and_the_others_to_publish_the_new_text() {
        UUID channel = verifiedChannelOf(PADANG);
        UUID placement = reported(PADANG, channel, website.publish("/lama", "Beras aman", narrative.text()));
        look();

        PublishedText second = PublishedText.correctionOf(narrative)
                .with("body", narrative.text().replace("2,4 juta ton", "2,6 juta ton"));
        UUID corrected = second.publishedAt("2026-10-12T02:00:00Z");
        catalogue.readEditions(0);

        assertThat(seen(placement).getString("status")).isEqualTo("OUTDATED");
        assertThat(dutyOf(PADANG).getString("items[0].state")).isEqualTo("FULFILLED");
        assertThat(dutyOf(SOLOK).getString("items[0].state")).isEqualTo("CANCELLED");
        edition = corrected;
        assertThat(dutyOf(PADANG).getString("items[0].duty")).isEqualTo("REPLACE");
        assertThat(dutyOf(PADANG).getString("items[0].dueAt")).isEqualTo("2026-10-13T02:00:00Z");
        assertThat(dutyOf(SOLOK).getString("items[0].duty")).isEqualTo("PUBLISH");

        atUnit(PADANG)
                .body(Map.of(
                        "channelId",
                        channel,
                        "editionId",
                        corrected,
                        "url",
                        website.publish("/baru", "Beras aman", second.text()),
                        "publishedAt",
                        "2026-10-12T02:00:00Z"))
                .put(PATH + UUID.randomUUID())
                .then()
                .statusCode(201);
        look();
        assertThat(dutyOf(PADANG).getString("items[0].state")).isEqualTo("FULFILLED");
    }

    @Test
    void the_same_report_again_is_answered_alike_and_other_content_under_its_id_is_refused() {
        UUID channel = channelOf(PADANG);
        String url = website.publish("/sama", "Beras aman", narrative.text());
        UUID id = reported(PADANG, channel, url);

        atUnit(PADANG)
                .body(report(channel, url))
                .put(PATH + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id.toString()));
        atUnit(PADANG).body(report(channel, url + "2")).put(PATH + id).then().statusCode(409);
        atUnit(PADANG)
                .body(report(channel, url + "/?utm_source=wa#atas"))
                .put(PATH + UUID.randomUUID())
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo(
                                "Halaman ini sudah dilaporkan untuk edisi dan kanal yang sama. Lihat laporan yang sudah ada."));
    }

    @Test
    void a_report_that_cannot_be_true_is_refused_at_the_field() {
        UUID channel = channelOf(PADANG);
        String url = website.address() + "/a";
        refused(channel, url, "2026-10-12T00:59:59Z", edition, "#/publishedAt");
        refused(channel, url, "2026-10-12T03:00:00Z", edition, "#/publishedAt");
        refused(channel, "https://situs-lain.go.id/a", "2026-10-12T01:30:00Z", edition, "#/url");
        refused(channel, "ftp://x/a", "2026-10-12T01:30:00Z", edition, "#/url");
        refused(
                channel,
                "http://user@" + website.address().substring(7) + "/a",
                "2026-10-12T01:30:00Z",
                edition,
                "#/url");
        refused(channel, url, "2026-10-12T01:30:00Z", UUID.randomUUID(), "#/editionId");
        refused(UUID.randomUUID(), url, "2026-10-12T01:30:00Z", edition, "#/channelId");
    }

    private void refused(UUID channel, String url, String publishedAt, UUID ofEdition, String pointer) {
        UUID id = UUID.randomUUID();
        atUnit(PADANG)
                .body(Map.of("channelId", channel, "editionId", ofEdition, "url", url, "publishedAt", publishedAt))
                .put(PATH + id)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
        officer().get(PATH + id).then().statusCode(404);
    }

    @Test
    void another_unit_can_neither_report_on_a_channel_nor_see_or_judge_its_placements() {
        UUID channel = channelOf(PADANG);
        UUID id = reported(PADANG, channel, website.answer("/milik-padang", 200));

        atUnit(SOLOK)
                .body(report(channel, website.address() + "/b"))
                .put(PATH + UUID.randomUUID())
                .then()
                .statusCode(422);
        atUnit(SOLOK).get(PATH + id).then().statusCode(404);
        atUnit(SOLOK).post(PATH + id + "/actions/check").then().statusCode(404);
        act(atUnit(PADANG), atUnit(PADANG), PATH + id, "confirm", Map.of("reason", "Benar"))
                .then()
                .statusCode(403);
        String officerOfPadang = TokenIssuer.token("yusuf-padang", PADANG, "dissemination-officer");
        act(Someone.with(officerOfPadang), officer(), PATH + id, "confirm", Map.of("reason", "Benar"))
                .then()
                .statusCode(403);
        String reporterAndOfficer = TokenIssuer.token("humas-" + PADANG, Someone.KOMINFO, "dissemination-officer");
        act(Someone.with(reporterAndOfficer), officer(), PATH + id, "reject", Map.of("reason", "Salah"))
                .then()
                .statusCode(403);
        act(officer(), officer(), PATH + id, "reject", Map.of("reason", " "))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/reason"));
        officer()
                .body(Map.of("reason", "Benar"))
                .post(PATH + id + "/actions/confirm")
                .then()
                .statusCode(428);
        officer().get(PATH + id).then().body("allowedActions", containsInAnyOrder("check", "confirm", "reject"));
        atUnit(PADANG).get(PATH + id).then().body("allowedActions", contains("check", "put-evidence"));
    }

    @Test
    void a_late_worker_whose_lease_was_given_away_writes_nothing() {
        UUID channel = channelOf(PADANG);
        UUID id = reported(PADANG, channel, website.publish("/sewa", "Beras aman", narrative.text()));

        assertThat(leases.resultOfALateWorkerIsDropped(id)).isTrue();
        assertThat(seen(id).getString("checkResult")).isNull();
    }
}
