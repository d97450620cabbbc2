package id.narasitunggal.submission.review;

import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.intake.SubmissionFixture.act;
import static id.narasitunggal.submission.intake.SubmissionFixture.stuntingReport;
import static id.narasitunggal.submission.intake.SubmissionFixture.submittedBy;
import static id.narasitunggal.submission.intake.SubmissionFixture.urgentNotice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class BulkAcceptanceTest {
    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void it_shows_which_would_be_accepted_and_which_not_and_why_then_accepts_exactly_these() {
        UUID plain = submittedBy(region("61.01"), stuntingReport("2026-09"));
        UUID held = submittedBy(region("61.02"), stuntingReport("2026-09"));
        UUID urgent = submittedBy(region("61.03"), urgentNotice());
        UUID contradicted = submittedBy(region("61.71"), figure("Angka buta aksara", "3", null));
        submittedBy(region("61"), figure("Angka buta aksara", "4", "61.71"));
        UUID moving = submittedBy(region("61.04"), stuntingReport("2026-09"));
        ReviewSteps.act(Someone.otherAnalyst(), held, "start-review", null)
                .then()
                .statusCode(200);
        UUID bulk = UUID.randomUUID();

        show(Someone.analyst(), bulk, "{\"province\": \"61\"}")
                .then()
                .statusCode(201)
                .body("acceptable", equalTo(2))
                .body("refused", equalTo(4))
                .body("accepted", equalTo(0))
                .body("allowedActions", contains("confirm"));
        JsonPath shown = entries(bulk);
        assertThat(entry(shown, plain, "acceptable")).isEqualTo("true");
        assertThat(entry(shown, held, "refusal")).isEqualTo("HELD_BY_OTHER");
        assertThat(entry(shown, urgent, "refusal")).isEqualTo("URGENT");
        assertThat(entry(shown, contradicted, "refusal")).isEqualTo("OPEN_CONFLICT");
        act(region("61.04"), moving, "withdraw").then().statusCode(200);
        UUID afterwards = submittedBy(region("61.05"), stuntingReport("2026-09"));

        confirm(Someone.analyst(), bulk)
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("accepted", equalTo(1))
                .body("changed", equalTo(1))
                .body("allowedActions", empty());

        assertThat(status(plain)).isEqualTo("ACCEPTED");
        assertThat(status(moving)).isEqualTo("WITHDRAWN");
        assertThat(status(afterwards)).isEqualTo("SUBMITTED");
        assertThat(status(held)).isEqualTo("UNDER_REVIEW");
        assertThat(entry(entries(bulk), plain, "outcome")).isEqualTo("ACCEPTED");
        assertThat(entry(entries(bulk), moving, "outcome")).isEqualTo("CHANGED");
        confirm(Someone.analyst(), bulk).then().statusCode(409);
        Someone.neighbourService().get("/api/v1/monthly-figures/2026-10").then().statusCode(200);
        Someone.atUnit(region("61.01"))
                .get("/api/v1/submissions/{id}/review", plain)
                .then()
                .body("verdict", equalTo("ACCEPTED"))
                .body("reviewerName", equalTo("analis-rina"));
    }

    @Test
    void many_are_accepted_in_one_go() {
        for (int i = 1; i <= 60; i++) {
            submittedBy(region("62.71"), figure("Banyak " + i, "1", null));
        }
        UUID bulk = UUID.randomUUID();
        show(Someone.analyst(), bulk, "{\"province\": \"62\", \"kind\": \"AD_HOC\", \"onlyItemType\": \"DATASET\"}")
                .then()
                .statusCode(201)
                .body("acceptable", equalTo(60));

        confirm(Someone.analyst(), bulk).then().statusCode(200).body("accepted", equalTo(60));
    }

    @Test
    void the_same_dry_run_again_is_the_same_and_another_under_its_id_is_refused() {
        UUID bulk = UUID.randomUUID();
        show(Someone.analyst(), bulk, "{\"province\": \"63\"}").then().statusCode(201);

        show(Someone.analyst(), bulk, "{\"province\": \"63\"}").then().statusCode(200);
        show(Someone.analyst(), bulk, "{\"province\": \"64\"}").then().statusCode(409);
        show(Someone.analyst(), UUID.randomUUID(), "{\"province\": \"6\"}")
                .then()
                .statusCode(422);
    }

    @Test
    void only_who_was_shown_may_confirm_and_not_for_ever() {
        UUID own = submittedBy(region("64.01"), stuntingReport("2026-09"));
        UUID bulk = UUID.randomUUID();
        RequestSpecification insider =
                Someone.with(TokenIssuer.token("analis-paser", region("64.01"), "review-analyst"));
        show(insider, bulk, "{\"province\": \"64\", \"unitKind\": \"KABUPATEN\", \"period\": \"2026-09\"}")
                .then()
                .statusCode(201);
        assertThat(entry(entries(bulk), own, "refusal")).isEqualTo("OWN_UNIT");

        confirm(Someone.analyst(), bulk).then().statusCode(403);
        SettableClock.set("2026-10-05T02:30:01Z");
        confirm(Someone.with(TokenIssuer.token("analis-paser", region("64.01"), "review-analyst")), bulk)
                .then()
                .statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit-contributor", "unit-approver", "region-supervisor", "monitoring-analyst", "narrative-editor",
                "narrative-approver", "report-officer", "registry-admin", "auditor", "service-reader"
            })
    void no_other_role_accepts_together(String role) {
        UUID bulk = UUID.randomUUID();
        show(Someone.analyst(), bulk, "{\"province\": \"65\"}").then().statusCode(201);
        Someone.analyst()
                .get("/api/v1/bulk-acceptances?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(bulk.toString()));
        String token = TokenIssuer.token("orang-" + role, Someone.KOMINFO, role);

        show(Someone.with(token), UUID.randomUUID(), "{}").then().statusCode(403);
        confirm(Someone.with(token), bulk).then().statusCode(403);
        Someone.with(token)
                .get("/api/v1/bulk-acceptances/{id}/entries", bulk)
                .then()
                .statusCode("auditor".equals(role) ? 200 : 403);
    }

    private static String figure(String indicator, String value, String location) {
        return """
            {"kind": "AD_HOC", "items": [{"type": "DATASET", "title": "Data", "classification": "BERKALA", "figures": [
              {"indicator": "%s", "value": %s, "unitOfMeasure": "persen", "asOfDate": "2026-09-30", "source": "BPS"%s}]}]}""".formatted(indicator, value, location == null ? "" : ", \"location\": \"" + location + "\"");
    }

    private static Response show(RequestSpecification analyst, UUID bulk, String selection) {
        return analyst.body(selection).put("/api/v1/bulk-acceptances/{id}", bulk);
    }

    private static Response confirm(RequestSpecification analyst, UUID bulk) {
        String etag =
                Someone.analyst().get("/api/v1/bulk-acceptances/{id}", bulk).header("ETag");
        return analyst.header("If-Match", etag).post("/api/v1/bulk-acceptances/{id}/actions/confirm", bulk);
    }

    private static JsonPath entries(UUID bulk) {
        return Someone.analyst()
                .get("/api/v1/bulk-acceptances/{id}/entries?limit=200", bulk)
                .jsonPath();
    }

    private static String entry(JsonPath entries, UUID submission, String property) {
        return entries.getString("items.find { it.submissionId == '%s' }.%s".formatted(submission, property));
    }

    private static String status(UUID submission) {
        return Someone.analyst()
                .get("/api/v1/submissions/{id}", submission)
                .jsonPath()
                .getString("status");
    }
}
