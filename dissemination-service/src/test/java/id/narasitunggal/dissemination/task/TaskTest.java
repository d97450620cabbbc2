package id.narasitunggal.dissemination.task;

import static id.narasitunggal.dissemination.Someone.KOMINFO;
import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.leadership;
import static id.narasitunggal.dissemination.Someone.officer;
import static id.narasitunggal.dissemination.Someone.reportOfficer;
import static id.narasitunggal.dissemination.Someone.signatory;
import static id.narasitunggal.dissemination.Someone.with;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.NeighbourTalk;
import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.Website;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.dissemination.compliance.ReportFixture;
import id.narasitunggal.dissemination.compliance.ReportSteps;
import id.narasitunggal.dissemination.watch.CheckRound;
import id.narasitunggal.dissemination.watch.LeaseProbe;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody finds what waits for them, and nothing that another has to do. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class TaskTest {
    private static final String PATH = "/api/v1/me/tasks";

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    CheckRound checks;

    @Inject
    LeaseProbe leases;

    @Inject
    Session database;

    private PublishedText narrative;
    private UUID edition;

    @BeforeEach
    void a_narrative_is_published() {
        SettableClock.set("2026-10-12T02:00:00Z");
        UnitsOfTheTests.register();
        narrative = PublishedText.firstEdition().forUnits(PADANG, SOLOK);
        edition = narrative.publishedAt("2026-10-12T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);
    }

    @AfterEach
    void channels_end_and_websites_rest() {
        leases.passes(Duration.ofMinutes(1));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery("update channel set status = 'REVOKED'")
                        .executeUpdate());
    }

    private static RequestSpecification secondOfficer() {
        return with(TokenIssuer.token("petugas-rina", KOMINFO, "dissemination-officer"));
    }

    /** Kinds of what waits for somebody at a path, over all pages. */
    private static List<String> waiting(Supplier<RequestSpecification> who, String path) {
        return all(who).stream()
                .filter(task -> path.equals(task.get("path")))
                .map(task -> task.get("kind").toString())
                .toList();
    }

    private static List<Map<String, Object>> all(Supplier<RequestSpecification> who) {
        List<Map<String, Object>> found = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = who.get()
                    .get(PATH + "?limit=3" + (next == null ? "" : "&after=" + next))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.getList("items"));
            next = page.getString("next");
        } while (next != null);
        return found;
    }

    private void look() {
        int looks = checks.round();
        while (looks > 0) {
            looks = checks.round();
        }
    }

    private String dutyOf(UUID unit) {
        return "/assignments/"
                + officer()
                        .get("/api/v1/assignments?editionId=" + edition + "&unitId=" + unit)
                        .jsonPath()
                        .getString("items[0].id");
    }

    private static UUID channel(UUID unit, String family, String platform, Map<String, String> place) {
        UUID id = UUID.randomUUID();
        Map<String, Object> body = new HashMap<>(place);
        body.putAll(Map.of("family", family, "platform", platform, "name", "Kanal resmi"));
        atUnit(unit).body(body).put("/api/v1/channels/" + id).then().statusCode(201);
        return id;
    }

    private String reported(UUID channel, Map<String, Object> words) {
        UUID id = UUID.randomUUID();
        Map<String, Object> body = new HashMap<>(words);
        body.putAll(Map.of("channelId", channel, "editionId", edition, "publishedAt", "2026-10-12T01:30:00Z"));
        atUnit(PADANG).body(body).put("/api/v1/placements/" + id).then().statusCode(201);
        return "/placements/" + id;
    }

    @Test
    void a_unit_is_asked_to_publish_until_the_text_is_seen_on_its_page_and_for_31_days_when_it_is_not() {
        String duty = dutyOf(PADANG);
        assertThat(waiting(() -> atUnit(PADANG), duty)).containsExactly("PUBLISH_DUE");
        assertThat(waiting(() -> atUnit(SOLOK), duty)).as("another's duty").isEmpty();
        assertThat(waiting(() -> officer(), duty)).isEmpty();

        SettableClock.set("2026-10-14T09:00:01Z");
        assertThat(waiting(() -> atUnit(PADANG), duty)).containsExactly("PUBLISH_OVERDUE");

        try (Website website = Website.number(0)) {
            website.publish("/berita", "Berita", narrative.text());
            UUID portal = channel(PADANG, "WEBSITE", "DOMAIN", Map.of("url", website.address() + "/"));
            act(officer(), officer(), "/api/v1/channels/" + portal, "verify", Map.of());
            reported(portal, Map.of("url", website.address() + "/berita"));
            look();
        }

        assertThat(waiting(() -> atUnit(PADANG), duty)).isEmpty();
        assertThat(waiting(() -> atUnit(SOLOK), dutyOf(SOLOK))).containsExactly("PUBLISH_OVERDUE");
        SettableClock.set("2026-11-15T09:00:01Z");
        assertThat(waiting(() -> atUnit(SOLOK), dutyOf(SOLOK))).isEmpty();
    }

    @Test
    void a_page_without_the_text_waits_for_an_officer_who_did_not_report_it() {
        try (Website website = Website.number(0)) {
            website.publish("/berita", "Senam", "Jadwal senam pagi di alun-alun kota, setiap hari Minggu pukul enam.");
            String placement = reported(
                    channel(PADANG, "WEBSITE", "DOMAIN", Map.of("url", website.address() + "/")),
                    Map.of("url", website.address() + "/berita"));
            assertThat(waiting(() -> officer(), placement))
                    .as("not looked at yet")
                    .isEmpty();

            look();

            assertThat(waiting(() -> officer(), placement)).containsExactly("VERIFY_PLACEMENT");
            assertThat(waiting(() -> atUnit(PADANG), placement)).isEmpty();
            act(officer(), officer(), "/api/v1" + placement, "reject", Map.of("reason", "Bukan narasinya"))
                    .then()
                    .statusCode(200);
            assertThat(waiting(() -> officer(), placement)).isEmpty();
        }
    }

    @Test
    void what_is_not_a_page_is_proven_by_the_unit_first() {
        UUID radio = channel(PADANG, "RADIO", "RADIO_STATION", Map.of("handle", "RSPD Padang 99.1"));
        assertThat(waiting(() -> officer(), "/channels/" + radio)).containsExactly("VERIFY_CHANNEL");

        String placement = reported(radio, Map.of("timesShown", 3, "shownUntil", "2026-10-12T01:45:00Z"));

        assertThat(waiting(() -> atUnit(PADANG), placement)).containsExactly("PROVE");
        assertThat(waiting(() -> officer(), placement)).isEmpty();
    }

    @Test
    void who_proposes_is_not_asked_to_decide() {
        String waiver = "/waivers/" + UUID.randomUUID();
        officer()
                .body(Map.of(
                        "kind",
                        "WAIVER",
                        "assignmentId",
                        dutyOf(SOLOK).substring("/assignments/".length()),
                        "reason",
                        "Banjir"))
                .put("/api/v1" + waiver)
                .then()
                .statusCode(201);
        String stop = "/emergency-stops/" + UUID.randomUUID();
        officer()
                .body(Map.of("narrativeId", narrative.narrativeId(), "reason", "Angka pada paragraf kedua keliru"))
                .put("/api/v1" + stop)
                .then()
                .statusCode(201);

        assertThat(waiting(() -> officer(), waiver)).isEmpty();
        assertThat(waiting(() -> officer(), stop)).isEmpty();
        assertThat(waiting(() -> secondOfficer(), waiver)).containsExactly("DECIDE_WAIVER");
        assertThat(waiting(() -> secondOfficer(), stop)).containsExactly("DECIDE_STOP");
    }

    @Test
    void a_withdrawn_text_is_taken_down_by_the_unit_and_confirmed_by_an_officer() {
        try (Website website = Website.number(0)) {
            website.publish("/berita", "Berita", narrative.text());
            reported(
                    channel(PADANG, "WEBSITE", "DOMAIN", Map.of("url", website.address() + "/")),
                    Map.of("url", website.address() + "/berita"));
            look();
        }
        SettableClock.set("2026-10-13T02:00:00Z");
        narrative.withdrawnAt("2026-10-13T01:00:00Z");
        catalogue.readEditions(0);
        String takeDown = "/take-downs/"
                + atUnit(PADANG)
                        .get("/api/v1/take-downs?editionId=" + edition)
                        .jsonPath()
                        .getString("items[0].id");

        assertThat(waiting(() -> atUnit(PADANG), takeDown)).containsExactly("TAKE_DOWN");
        act(atUnit(PADANG), atUnit(PADANG), "/api/v1" + takeDown, "declare", Map.of("note", "Sudah dihapus"))
                .then()
                .statusCode(200);

        assertThat(waiting(() -> atUnit(PADANG), takeDown)).isEmpty();
        assertThat(waiting(() -> officer(), takeDown)).containsExactly("CONFIRM_TAKE_DOWN");
    }

    @Test
    void a_report_goes_from_hand_to_hand() {
        SettableClock.set("2026-11-02T02:00:00Z");
        NeighbourTalk.silent("submission", false);
        NeighbourTalk.silent("narrative", false);
        ReportFixture.neighboursKnow("2026-02");
        String report = "/monthly-reports/" + ReportSteps.made("AD_HOC", "2026-02", "Permintaan Presiden");
        assertThat(waiting(() -> reportOfficer(), report)).containsExactly("REVIEW_REPORT");
        assertThat(waiting(() -> signatory(), report)).isEmpty();

        act(reportOfficer(), reportOfficer(), "/api/v1" + report, "review", Map.of());
        assertThat(waiting(() -> signatory(), report)).containsExactly("SIGN_REPORT");
        act(signatory(), signatory(), "/api/v1" + report, "sign", Map.of());
        assertThat(waiting(() -> signatory(), report)).containsExactly("ISSUE_REPORT");
        assertThat(waiting(() -> leadership(), report)).as("not issued").isEmpty();
        act(signatory(), signatory(), "/api/v1" + report, "issue", Map.of());

        assertThat(waiting(() -> leadership(), report)).containsExactly("RECEIVE_REPORT");
        assertThat(waiting(() -> reportOfficer(), report)).isEmpty();
        act(leadership(), leadership(), "/api/v1" + report, "acknowledge", Map.of());
        assertThat(waiting(() -> leadership(), report)).isEmpty();
    }

    @Test
    void a_cursor_that_no_list_handed_out_is_refused() {
        officer().get(PATH + "?after=abc").then().statusCode(400);
    }
}
