package id.narasitunggal.submission.review;

import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.intake.SubmissionFixture.stuntingReport;
import static id.narasitunggal.submission.intake.SubmissionFixture.submittedBy;
import static id.narasitunggal.submission.intake.SubmissionFixture.urgentNotice;
import static id.narasitunggal.submission.review.ReviewSteps.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ReviewQueueTest {
    private static final String FINDINGS = """
            {"relevance": "HIGH", "novelty": "MEDIUM", "issueRisk": "LOW", "consistency": "HIGH", "usableFigures": 1, "usability": "USE"}""";

    @Inject
    SessionFactory database;

    @Inject
    ClaimDesk claims;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void the_urgent_come_first_then_the_longest_waiting() {
        UUID early = submittedBy(region("33.01"), stuntingReport("2026-09"));
        SettableClock.set("2026-10-05T03:00:00Z");
        UUID later = submittedBy(region("33.02"), stuntingReport("2026-09"));
        UUID urgent = submittedBy(region("33.03"), urgentNotice());

        List<String> queue = queue("province=33");

        assertThat(queue.indexOf(urgent.toString())).isLessThan(queue.indexOf(early.toString()));
        assertThat(queue.indexOf(early.toString())).isLessThan(queue.indexOf(later.toString()));
    }

    @Test
    void a_row_tells_how_long_it_waits_and_until_when_it_must_be_answered() {
        UUID id = submittedBy(region("33.04"), stuntingReport("2026-09"));
        UUID urgent = submittedBy(region("33.04"), urgentNotice());
        SettableClock.set("2026-10-08T09:00:01Z");

        Response page = Someone.analyst().get("/api/v1/review-queue?province=33&overdue=true&limit=200");

        page.then()
                .body("items.find { it.id == '%s' }.workingDaysWaiting".formatted(id), equalTo(3))
                .body("items.find { it.id == '%s' }.reviewDueAt".formatted(id), equalTo("2026-10-08T09:00:00Z"))
                .body("items.find { it.id == '%s' }.unitName".formatted(id), equalTo("Kabupaten Banjarnegara"))
                .body("items.find { it.id == '%s' }.acknowledgeBy".formatted(urgent), equalTo("2026-10-05T03:00:00Z"))
                .body("items.find { it.id == '%s' }.overdue".formatted(urgent), equalTo(true));
        assertThat(queue("province=33&overdue=false")).doesNotContain(id.toString());
    }

    @Test
    void an_urgent_notice_is_overdue_after_an_hour_unless_somebody_took_it_up() {
        UUID left = submittedBy(region("33.05"), urgentNotice());
        UUID taken = submittedBy(region("33.05"), urgentNotice());
        act(Someone.analyst(), taken, "start-review", null).then().statusCode(200);
        SettableClock.set("2026-10-05T03:00:01Z");

        assertThat(queue("province=33&overdue=true")).contains(left.toString()).doesNotContain(taken.toString());
    }

    @Test
    void filters_find_by_kind_unit_item_and_holder() {
        UUID mine = submittedBy(region("33.71"), stuntingReport("2026-09"));
        UUID free = submittedBy(region("33.72"), urgentNotice());
        act(Someone.analyst(), mine, "start-review", null).then().statusCode(200);

        assertThat(queue("province=33&claim=MINE")).contains(mine.toString()).doesNotContain(free.toString());
        assertThat(queue("province=33&claim=NOBODY")).contains(free.toString()).doesNotContain(mine.toString());
        assertThat(queue("province=33&claim=OTHERS")).doesNotContain(free.toString(), mine.toString());
        assertThat(queue("province=33&unitKind=KOTA")).contains(mine.toString(), free.toString());
        assertThat(queue("province=33&kind=SERTA_MERTA"))
                .contains(free.toString())
                .doesNotContain(mine.toString());
        assertThat(queue("province=33&itemType=DATASET"))
                .contains(mine.toString())
                .doesNotContain(free.toString());
        assertThat(queue("province=34")).doesNotContain(mine.toString());
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        submittedBy(region("33.06"), urgentNotice());
        submittedBy(region("33.07"), stuntingReport("2026-09"));
        submittedBy(region("33.08"), stuntingReport("2026-09"));
        List<String> paged = new ArrayList<>();
        String after = "";
        do {
            Response page = Someone.analyst().get("/api/v1/review-queue?province=33&limit=2" + after);
            paged.addAll(page.jsonPath().getList("items.id", String.class));
            after = page.jsonPath().getString("next") == null
                    ? null
                    : "&after=" + page.jsonPath().getString("next");
        } while (after != null);

        assertThat(paged).isEqualTo(queue("province=33")).doesNotHaveDuplicates();
    }

    @Test
    void a_page_of_the_queue_is_one_statement() {
        submittedBy(region("33.09"), stuntingReport("2026-09"));
        database.getStatistics().clear();

        queue("claim=NOBODY&overdue=false");
        assertThat(database.getStatistics().getPrepareStatementCount()).isEqualTo(1);
        Someone.analyst().get("/api/v1/analysts").then().statusCode(200);
        assertThat(database.getStatistics().getPrepareStatementCount()).isEqualTo(2);
    }

    @Test
    void a_released_report_is_free_for_others_and_may_be_withdrawn() {
        UUID unit = region("33.10");
        UUID id = submittedBy(unit, stuntingReport("2026-09"));
        act(Someone.analyst(), id, "start-review", null).then().statusCode(200);

        act(Someone.otherAnalyst(), id, "release", null).then().statusCode(403);
        act(Someone.analyst(), id, "release", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("allowedActions", contains("start-review"));
        Someone.atUnit(unit).get("/api/v1/submissions/{id}", id).then().body("allowedActions", hasItem("withdraw"));
        act(Someone.otherAnalyst(), id, "start-review", null).then().statusCode(200);
    }

    @Test
    void a_claim_that_ran_out_holds_nobody_off() {
        UUID id = submittedBy(region("33.11"), stuntingReport("2026-09"));
        act(Someone.analyst(), id, "start-review", null)
                .then()
                .statusCode(200)
                .body("claimedUntil", equalTo("2026-10-05T10:00:00Z"));
        act(Someone.otherAnalyst(), id, "start-review", null).then().statusCode(409);
        SettableClock.set("2026-10-05T10:00:00Z");

        assertThat(queue("province=33&claim=NOBODY")).contains(id.toString());
        act(Someone.otherAnalyst(), id, "start-review", null).then().statusCode(200);
        act(Someone.analyst(), id, "accept", "{}").then().statusCode(403);
    }

    @Test
    void the_clockwork_returns_what_was_held_too_long_once() {
        UUID id = submittedBy(region("33.12"), stuntingReport("2026-09"));
        act(Someone.analyst(), id, "start-review", null).then().statusCode(200);
        claims.releaseRunOut();
        Someone.analyst().get("/api/v1/submissions/{id}", id).then().body("status", equalTo("UNDER_REVIEW"));
        SettableClock.set("2026-10-05T10:00:00Z");

        claims.releaseRunOut();
        claims.releaseRunOut();

        Someone.analyst()
                .get("/api/v1/submissions/{id}", id)
                .then()
                .body("status", equalTo("SUBMITTED"))
                .header("ETag", "\"3\"");
    }

    @Test
    void work_is_handed_to_a_colleague_who_then_decides() {
        UUID id = submittedBy(region("33.13"), stuntingReport("2026-09"));
        UUID another = submittedBy(region("33.14"), stuntingReport("2026-09"));
        act(Someone.otherAnalyst(), another, "start-review", null).then().statusCode(200);
        act(Someone.analyst(), id, "start-review", null).then().statusCode(200);

        act(Someone.analyst(), id, "hand-over", "{\"analystId\": \"analis-budi\", \"reason\": \"Cuti.\"}")
                .then()
                .statusCode(200)
                .body("allowedActions", not(hasItem("accept")));

        act(Someone.analyst(), id, "accept", "{}").then().statusCode(403);
        act(Someone.otherAnalyst(), id, "accept", "{}").then().statusCode(200);
    }

    @Test
    void nobody_is_handed_the_report_of_their_own_unit_or_a_report_without_being_an_analyst() {
        UUID unit = region("33.15");
        UUID elsewhere = submittedBy(region("33.16"), stuntingReport("2026-09"));
        act(Someone.with(TokenIssuer.token("analis-batang", unit, "review-analyst")), elsewhere, "start-review", null)
                .then()
                .statusCode(200);
        UUID id = submittedBy(unit, stuntingReport("2026-09"));
        act(Someone.analyst(), id, "start-review", null).then().statusCode(200);

        act(Someone.analyst(), id, "hand-over", "{\"analystId\": \"analis-batang\", \"reason\": \"-\"}")
                .then()
                .statusCode(403);
        act(Someone.analyst(), id, "hand-over", "{\"analystId\": \"siapa\", \"reason\": \"-\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/analystId"));
        act(Someone.analyst(), id, "hand-over", "{\"analystId\": \"analis-rina\", \"reason\": \"-\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void the_workload_shows_who_holds_how_much_and_what_is_overdue() {
        UUID id = submittedBy(region("33.17"), stuntingReport("2026-09"));
        RequestAs siti = new RequestAs("analis-siti");
        act(siti.request(), id, "start-review", null).then().statusCode(200);
        SettableClock.set("2026-10-09T02:00:00Z");

        Someone.analyst()
                .get("/api/v1/analysts/{id}", "analis-siti")
                .then()
                .statusCode(200)
                .body("held", equalTo(1))
                .body("overdue", equalTo(1))
                .body("oldestSubmittedAt", equalTo("2026-10-05T02:00:00Z"));
        act(siti.request(), id, "accept", "{}").then().statusCode(200);
        Someone.analyst()
                .get("/api/v1/analysts?limit=200")
                .then()
                .body("items.find { it.id == 'analis-siti' }.held", equalTo(0))
                .body("items.find { it.id == 'analis-siti' }.decidedLastWeek", equalTo(1))
                .body("items.id", hasItems("analis-siti"));
        Someone.analyst().get("/api/v1/analysts/{id}", "tak-ada").then().statusCode(404);
    }

    @Test
    void findings_are_the_holders_and_stay_inside_the_ministry() {
        UUID unit = region("33.18");
        UUID id = submittedBy(unit, stuntingReport("2026-09"));
        act(Someone.analyst(), id, "record-findings", FINDINGS).then().statusCode(409);
        act(Someone.analyst(), id, "start-review", null).then().statusCode(200);
        act(Someone.otherAnalyst(), id, "record-findings", FINDINGS).then().statusCode(403);

        act(Someone.analyst(), id, "record-findings", FINDINGS).then().statusCode(200);
        act(Someone.analyst(), id, "record-findings", FINDINGS.replace("\"USE\"", "\"NEEDS_DATA\""))
                .then()
                .statusCode(200);

        Someone.analyst()
                .get("/api/v1/submissions/{id}/findings", id)
                .then()
                .statusCode(200)
                .body("items[0].usability", equalTo("NEEDS_DATA"))
                .body("items[0].usableFigures", equalTo(1))
                .body("items[0].analystName", equalTo("analis-rina"));
        Someone.atUnit(unit).get("/api/v1/submissions/{id}/findings", id).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit-contributor",
                "unit-approver",
                "unit-ppid",
                "region-supervisor",
                "monitoring-analyst",
                "narrative-editor",
                "narrative-approver",
                "concurrence-ksp",
                "dissemination-officer",
                "report-officer",
                "report-signatory",
                "leadership-reader",
                "registry-admin",
                "auditor",
                "service-reader"
            })
    void no_other_role_reviews(String role) {
        UUID id = submittedBy(region("33.19"), urgentNotice());
        String token = TokenIssuer.token("orang-" + role, Someone.KOMINFO, role);

        act(Someone.with(token), id, "start-review", null).then().statusCode(403);
        act(Someone.analyst(), id, "start-review", null).then().statusCode(200);
        act(Someone.with(token), id, "accept", "{}").then().statusCode(403);
        act(Someone.with(token), id, "return", "{\"reasons\": [\"OTHER\"], \"note\": \"-\"}")
                .then()
                .statusCode(403);
        act(Someone.with(token), id, "release", null).then().statusCode(403);
        act(Someone.with(token), id, "hand-over", "{\"analystId\": \"analis-rina\", \"reason\": \"-\"}")
                .then()
                .statusCode(403);
        act(Someone.with(token), id, "record-findings", FINDINGS).then().statusCode(403);
        int reading = "auditor".equals(role) ? 200 : 403;
        Someone.with(token).get("/api/v1/review-queue").then().statusCode(reading);
        Someone.with(token).get("/api/v1/analysts").then().statusCode(reading);
    }

    private static List<String> queue(String query) {
        Response page = Someone.analyst().get("/api/v1/review-queue?limit=200&" + query);
        page.then().statusCode(200);
        return page.jsonPath().getList("items.id", String.class);
    }

    /** An analyst of that name; a request can be sent only once. */
    private record RequestAs(String person) {
        io.restassured.specification.RequestSpecification request() {
            return Someone.with(TokenIssuer.token(person, Someone.KOMINFO, "review-analyst"));
        }
    }
}
