package id.narasitunggal.dissemination.watch;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.auditor;
import static id.narasitunggal.dissemination.Someone.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.Website;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who minds the watcher sees where it goes and can send it out at once. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class WatchedSourcesTest {
    private static final String PATH = "/api/v1/watched-sources/";

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    VisitRound visits;

    @Inject
    Session database;

    private Website website;
    private UUID channel;

    @BeforeEach
    void padang_has_a_verified_website() {
        SettableClock.set("2033-11-12T02:00:00Z");
        UnitsOfTheTests.register();
        catalogue.readUnits(0);
        forget();
        website = Website.number(2);
        website.say("/", "<!DOCTYPE html><html><head><title>Portal</title></head><body></body></html>");
        channel = UUID.randomUUID();
        atUnit(PADANG)
                .body(Map.of(
                        "family", "WEBSITE", "platform", "DOMAIN", "name", "Portal", "url", website.address() + "/"))
                .put("/api/v1/channels/" + channel)
                .then()
                .statusCode(201);
        act(officer(), officer(), "/api/v1/channels/" + channel, "verify", Map.of())
                .then()
                .statusCode(200);
    }

    @AfterEach
    void the_website_closes_and_its_channel_ends() {
        website.close();
        forget();
        change("update channel set status = 'REVOKED'");
    }

    private void forget() {
        change("delete from visit");
        change("delete from check_job");
        change("delete from host_turn");
        change("delete from robots_file");
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(sql).executeUpdate());
    }

    private JsonPath source() {
        return officer()
                .get("/api/v1/watched-sources?kind=FRONT_PAGE&channelId=" + channel)
                .then()
                .statusCode(200)
                .body("items.kind", contains("FRONT_PAGE"))
                .extract()
                .jsonPath()
                .setRootPath("items[0]");
    }

    private void goRound() {
        int opened = 1;
        while (opened > 0) {
            opened = visits.round();
        }
    }

    @Test
    void a_source_tells_its_last_and_next_visit_and_a_person_sends_the_watcher_out_at_once() {
        goRound();
        JsonPath read = source();
        assertThat(read.getString("state")).isEqualTo("WAITING");
        assertThat(read.getString("outcome")).isEqualTo("READ");
        assertThat(read.getString("visitedAt")).isEqualTo("2033-11-12T02:00:00Z");
        // The front page led to something new, the sitemap: it is looked into sooner than after the usual hour.
        assertThat(read.getInt("intervalMinutes")).isEqualTo(30);
        assertThat(read.getString("dueAt")).isEqualTo("2033-11-12T02:30:00Z");
        assertThat(visits.round()).as("not yet due").isZero();

        String id = read.getString("id");
        atUnit(PADANG)
                .post(PATH + id + "/actions/visit")
                .then()
                .statusCode(200)
                .body("dueAt", equalTo("2033-11-12T02:00:00Z"));
        assertThat(visits.round()).isOne();
        officer().post(PATH + id + "/actions/visit").then().statusCode(200);
        auditor()
                .get("/api/v1/audit-events?type=source.visit-asked&limit=200")
                .then()
                .statusCode(200)
                .body("items.subject", hasItem(id));
    }

    @Test
    void failures_and_the_longer_wait_after_them_are_seen_and_filtered() {
        website.answer("/", 503);
        visits.round();
        JsonPath failing = source();
        assertThat(failing.getString("state")).isEqualTo("FAILING");
        assertThat(failing.getString("outcome")).isEqualTo("UNREACHABLE");
        assertThat(failing.getInt("failures")).isEqualTo(1);
        assertThat(failing.getInt("intervalMinutes")).isEqualTo(120);
        officer()
                .get("/api/v1/watched-sources?state=FAILING&kind=FRONT_PAGE&unitId=" + PADANG)
                .then()
                .body("items.id", contains(failing.getString("id")));
        officer()
                .get("/api/v1/watched-sources?state=WAITING&kind=FRONT_PAGE&channelId=" + channel)
                .then()
                .body("items", empty());
    }

    @Test
    void only_those_concerned_see_it_and_an_ended_channel_is_visited_no_more() {
        visits.round();
        String id = source().getString("id");
        atUnit(SOLOK).get(PATH + id).then().statusCode(404);
        atUnit(SOLOK).post(PATH + id + "/actions/visit").then().statusCode(404);
        auditor().get(PATH + id).then().statusCode(200).body("allowedActions", empty());
        auditor().post(PATH + id + "/actions/visit").then().statusCode(403);

        act(
                        atUnit(PADANG),
                        atUnit(PADANG),
                        "/api/v1/channels/" + channel,
                        "deactivate",
                        Map.of("reason", "Situs pindah"))
                .then()
                .statusCode(200);
        officer().get(PATH + id).then().body("state", equalTo("PAUSED")).body("allowedActions", empty());
        officer().post(PATH + id + "/actions/visit").then().statusCode(409);
    }
}
