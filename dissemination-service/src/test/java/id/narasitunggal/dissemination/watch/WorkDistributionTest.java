package id.narasitunggal.dissemination.watch;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.auditor;
import static id.narasitunggal.dissemination.Someone.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.Website;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class WorkDistributionTest {
    private static final String JOBS = "/api/v1/check-jobs/";

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    CheckRound checks;

    @Inject
    LeaseProbe leases;

    @Inject
    Session database;

    private Website padang;
    private Website solok;
    private PublishedText narrative;

    @BeforeEach
    void a_narrative_is_published_and_nobody_has_anything_to_look_at() {
        SettableClock.set("2026-10-12T02:00:00Z");
        UnitsOfTheTests.register();
        narrative = PublishedText.firstEdition().forUnits(PADANG, SOLOK);
        narrative.publishedAt("2026-10-12T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);
        padang = Website.number(0);
        solok = Website.number(1);
        change("delete from check_job");
        change("delete from host_turn");
        change("delete from robots_file");
    }

    @AfterEach
    void the_websites_close_and_their_channels_end() {
        padang.close();
        solok.close();
        change("delete from check_job");
        change("update channel set status = 'REVOKED'");
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(sql).executeUpdate());
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql, Long.class).getSingleResult());
    }

    private UUID channelOf(UUID unit, Website website) {
        UUID id = UUID.randomUUID();
        String url = website.address() + "/";
        atUnit(unit)
                .body(Map.of("family", "WEBSITE", "platform", "DOMAIN", "name", "Portal resmi", "url", url))
                .put("/api/v1/channels/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private UUID reported(UUID unit, UUID channel, String url) {
        UUID id = UUID.randomUUID();
        Map<String, Object> report = Map.of(
                "channelId",
                channel,
                "editionId",
                narrative.editionId(),
                "url",
                url,
                "publishedAt",
                "2026-10-12T01:30:00Z");
        atUnit(unit).body(report).put("/api/v1/placements/" + id).then().statusCode(201);
        return id;
    }

    private String result(UUID placement) {
        return officer().get("/api/v1/placements/" + placement).then().extract().path("checkResult");
    }

    private void look() {
        int looks = checks.round();
        while (looks > 0) {
            looks = checks.round();
        }
    }

    @Test
    @Timeout(60)
    void two_workers_never_fetch_a_page_twice_nor_meet_on_a_website() {
        UUID ofPadang = channelOf(PADANG, padang.slow());
        UUID ofSolok = channelOf(SOLOK, solok.slow());
        List<String> paths = new ArrayList<>();
        for (int page = 0; page < 8; page++) {
            paths.add("/berita/" + page);
            reported(PADANG, ofPadang, padang.publish("/berita/" + page, "Beras aman", narrative.text()));
            reported(SOLOK, ofSolok, solok.publish("/berita/" + page, "Beras aman", narrative.text()));
        }

        paths.add("/robots.txt");

        CompletableFuture<?>[] workers = new CompletableFuture<?>[3];
        for (int worker = 0; worker < workers.length; worker++) {
            workers[worker] = CompletableFuture.runAsync(() -> {
                while (count("select count(*) from check_job where due_at <= timestamptz '2026-10-12T02:00:00Z'") > 0) {
                    checks.round();
                }
            });
        }
        CompletableFuture.allOf(workers).join();

        assertThat(padang.visits()).containsOnlyKeys(paths).values().containsOnly(1);
        assertThat(solok.visits()).containsOnlyKeys(paths).values().containsOnly(1);
        assertThat(padang.mostVisitors()).isEqualTo(1);
        assertThat(solok.mostVisitors()).isEqualTo(1);
    }

    @Test
    void the_work_of_a_killed_worker_continues_within_a_minute() {
        UUID page =
                reported(PADANG, channelOf(PADANG, padang), padang.publish("/mati", "Beras aman", narrative.text()));
        assertThat(leases.killedWithItsWork()).containsExactly(page);
        officer().get(JOBS + page).then().body("state", equalTo("RUNNING"));
        look();
        assertThat(result(page)).isNull();

        leases.passes(Duration.ofMinutes(1));
        look();

        assertThat(result(page)).isEqualTo("VERIFIED");
        assertThat(padang.visits()).containsEntry("/mati", 1);
    }

    @Test
    void a_worker_whose_lease_ran_out_writes_nothing_even_when_nobody_took_over() {
        UUID page =
                reported(PADANG, channelOf(PADANG, padang), padang.publish("/basi", "Beras aman", narrative.text()));

        leases.resultAfterTheLeaseRanOut(page);

        assertThat(result(page)).isNull();
        assertThat(count("select count(*) from placement_check where placement_id = '" + page + "'"))
                .isZero();
        look();
        assertThat(result(page)).isEqualTo("VERIFIED");
    }

    @Test
    void a_website_that_asks_us_to_stay_away_is_left_alone_by_everybody_for_that_long() {
        UUID channel = channelOf(PADANG, padang);
        reported(PADANG, channel, padang.publish("/a", "Beras aman", narrative.text()));
        reported(PADANG, channel, padang.publish("/b", "Beras aman", narrative.text()));

        assertThat(leases.offeredAfterAVisit(Duration.ofMinutes(10))).isZero();
        leases.passes(Duration.ofMinutes(9));
        assertThat(leases.offered()).isZero();
        leases.passes(Duration.ofMinutes(1));
        assertThat(leases.offered()).isEqualTo(1);
    }

    @Test
    void what_keeps_failing_is_given_up_with_its_reason_and_replayed_by_an_officer() {
        UUID page = reported(PADANG, channelOf(PADANG, padang), padang.answer("/rusak", 503));
        for (int attempt = 0; attempt < 9; attempt++) {
            look();
            SettableClock.advance(Duration.ofHours(25));
        }

        officer()
                .get(JOBS + "?state=DEAD&deadReason=UNREACHABLE")
                .then()
                .statusCode(200)
                .body("items.id", contains(page.toString()))
                .body("items[0].deadReason", equalTo("UNREACHABLE"))
                .body("items[0].lastFailure", equalTo("SERVER_ERROR"))
                .body("items[0].allowedActions", contains("replay"));
        auditor().get(JOBS + page).then().body("state", equalTo("DEAD")).body("allowedActions", empty());
        officer().get("/api/v1/placements/" + page).then().body("status", equalTo("REPORTED"));
        int visits = padang.visits().get("/rusak");
        look();
        assertThat(padang.visits()).containsEntry("/rusak", visits);

        padang.publish("/rusak", "Beras aman", narrative.text());
        officer().post(JOBS + page + "/actions/replay").then().statusCode(200).body("state", equalTo("WAITING"));
        officer().post(JOBS + page + "/actions/replay").then().statusCode(409);
        look();

        assertThat(result(page)).isEqualTo("VERIFIED");
        assertThat(count("select count(*) from event where subject = '" + page
                        + "' and type in ('check.given-up', 'check.replayed')"))
                .isEqualTo(2);
    }

    @Test
    void the_queue_is_for_those_who_mind_it() {
        UUID page = reported(PADANG, channelOf(PADANG, padang), padang.answer("/antre", 503));

        atUnit(PADANG).get(JOBS).then().statusCode(403);
        atUnit(PADANG).get(JOBS + page).then().statusCode(403);
        atUnit(PADANG).post(JOBS + page + "/actions/replay").then().statusCode(403);
        auditor().post(JOBS + page + "/actions/replay").then().statusCode(403);
        officer().post(JOBS + page + "/actions/replay").then().statusCode(409);
        officer().get(JOBS + UUID.randomUUID()).then().statusCode(404);
        officer().get(JOBS + "?after=palsu").then().statusCode(400);
    }

    @Test
    void the_queue_is_read_page_by_page_with_one_statement_each() {
        UUID channel = channelOf(PADANG, padang);
        List<String> pages = new ArrayList<>();
        for (int page = 0; page < 5; page++) {
            pages.add(reported(PADANG, channel, padang.answer("/" + page, 503)).toString());
        }
        Statistics statistics =
                database.getSessionFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        List<String> read = new ArrayList<>();
        String after = "";
        while (after != null) {
            var answer = officer()
                    .get(JOBS + "?limit=2" + after)
                    .then()
                    .statusCode(200)
                    .extract();
            read.addAll(answer.path("items.id"));
            String next = answer.path("next");
            after = next == null ? null : "&after=" + next;
        }

        assertThat(read).containsExactlyInAnyOrderElementsOf(pages);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(3);
    }
}
