package id.narasitunggal.submission.intake;

import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.intake.SubmissionFixture.stuntingReport;
import static id.narasitunggal.submission.intake.SubmissionFixture.submittedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ReviewTest {
    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void accepting_makes_open_items_citable_and_never_tells_of_exempt_ones() {
        UUID id = submittedBy(region("15.01"), stuntingReport("2026-09"));
        review(Someone.analyst(), id, "start-review", null)
                .then()
                .statusCode(200)
                .body("allowedActions", contains("accept", "return", "record-findings", "release", "hand-over"));

        review(Someone.analyst(), id, "accept", "{\"note\": \"Lengkap.\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"));

        List<Map<String, Object>> told = allChanges(Someone.neighbourService(), "item.accepted").stream()
                .filter(event -> id.toString().equals(((Map<?, ?>) event.get("data")).get("submissionId")))
                .toList();
        assertThat(told).hasSize(1);
        assertThat((Map<String, Object>) told.get(0).get("data"))
                .containsEntry("type", "ACHIEVEMENT")
                .containsEntry("unitName", "Kabupaten Kerinci");
        assertThat(told.toString()).contains("value=17.40").doesNotContain("Nama pelapor");
    }

    @Test
    void a_returned_report_is_mended_by_its_next_revision_and_keeps_its_first_time() {
        UUID unit = region("15.02");
        UUID first = submittedBy(unit, stuntingReport("2026-09"));
        review(Someone.analyst(), first, "start-review", null).then().statusCode(200);
        review(Someone.analyst(), first, "return", "{\"reasons\": [\"UNCLEAR\"], \"note\": \"Sebutkan metode.\"}")
                .then()
                .statusCode(200);
        SettableClock.set("2026-10-09T02:00:00Z");

        String mended = stuntingReport("2026-09").replaceFirst("\\{", "{\"previousRevisionId\": \"" + first + "\",");
        UUID second = submittedBy(unit, mended);

        Someone.atUnit(unit)
                .get("/api/v1/submissions/{id}", second)
                .then()
                .body("revision", equalTo(2))
                .body("number", equalTo("SUB/15.02/2026-09/0001"))
                .body("timeliness", equalTo("ON_TIME"));
        Someone.atUnit(unit)
                .get("/api/v1/submissions/{id}/review", first)
                .then()
                .body("reasons", contains("UNCLEAR"))
                .body("fixBy", equalTo("2026-10-07T09:00:00Z"));
    }

    @Test
    void a_report_without_substance_resets_the_clock() {
        UUID unit = region("15.03");
        UUID first = submittedBy(unit, stuntingReport("2026-09"));
        review(Someone.analyst(), first, "start-review", null);
        review(Someone.analyst(), first, "return", "{\"reasons\": [\"NOT_SUBSTANTIVE\"], \"note\": \"Berkas kosong.\"}")
                .then()
                .statusCode(200);
        SettableClock.set("2026-10-20T02:00:00Z");

        UUID second = submittedBy(
                unit, stuntingReport("2026-09").replaceFirst("\\{", "{\"previousRevisionId\": \"" + first + "\","));

        Someone.atUnit(unit).get("/api/v1/submissions/{id}", second).then().body("timeliness", equalTo("LATE"));
    }

    @Test
    void an_accepted_correction_supersedes_what_it_corrects_and_tells_who_cited_it() {
        UUID unit = region("15.08");
        UUID wrong = submittedBy(unit, stuntingReport("2026-09"));
        review(Someone.analyst(), wrong, "start-review", null).then().statusCode(200);
        review(Someone.analyst(), wrong, "accept", "{}").then().statusCode(200);
        String corrected = stuntingReport("2026-09")
                .replace(
                        "\"kind\": \"PERIODIC\", \"period\": \"2026-09\"",
                        "\"kind\": \"CORRECTION\", \"previousRevisionId\": \"" + wrong + "\"")
                .replace("17.40", "17.90");

        UUID right = submittedBy(unit, corrected);
        review(Someone.analyst(), right, "start-review", null).then().statusCode(200);
        review(Someone.analyst(), right, "accept", "{}").then().statusCode(200);

        Someone.atUnit(unit).get("/api/v1/submissions/{id}", wrong).then().body("status", equalTo("SUPERSEDED"));
        Someone.atUnit(unit)
                .get("/api/v1/submissions/{id}", right)
                .then()
                .body("revision", equalTo(2))
                .body("timeliness", equalTo("NOT_DUE"));
        assertThat(allChanges(Someone.neighbourService(), "item.superseded").toString())
                .contains("submissionId=" + wrong)
                .contains("correctionId=" + right);
        Someone.atUnit(unit)
                .get("/api/v1/reporting-duties?period=2026-09")
                .then()
                .body("items[0].result", equalTo("FULFILLED_ON_TIME"));
    }

    @Test
    void only_the_analyst_who_took_it_up_decides() {
        UUID id = submittedBy(region("15.04"), stuntingReport("2026-09"));
        review(Someone.analyst(), id, "start-review", null).then().statusCode(200);

        review(Someone.otherAnalyst(), id, "accept", "{}")
                .then()
                .statusCode(403)
                .body("detail", equalTo("Laporan ini sedang dikaji analis lain."));
    }

    @Test
    void nobody_reviews_their_own_units_report() {
        UUID unit = region("15.05");
        UUID id = submittedBy(unit, stuntingReport("2026-09"));
        RequestSpecification insider = Someone.with(TokenIssuer.token("orang-dalam", unit, "review-analyst"));

        review(insider, id, "start-review", null).then().statusCode(403);
    }

    @Test
    void a_unit_cannot_accept_its_own_report() {
        UUID unit = region("15.06");
        UUID id = submittedBy(unit, stuntingReport("2026-09"));

        Someone.atUnit(unit)
                .header("If-Match", "\"1\"")
                .body("{}")
                .post("/api/v1/submissions/{id}/actions/accept", id)
                .then()
                .statusCode(403);
    }

    @Test
    void returning_needs_a_reason() {
        UUID id = submittedBy(region("15.07"), stuntingReport("2026-09"));
        review(Someone.analyst(), id, "start-review", null);

        review(Someone.analyst(), id, "return", "{\"reasons\": [], \"note\": \"-\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/reasons"));
    }

    private static Response review(RequestSpecification analyst, UUID id, String verb, String body) {
        String etag = Someone.analyst().get("/api/v1/submissions/{id}", id).header("ETag");
        RequestSpecification request = analyst.header("If-Match", etag);
        return (body == null ? request : request.body(body)).post("/api/v1/submissions/{id}/actions/{verb}", id, verb);
    }

    private static List<Map<String, Object>> allChanges(RequestSpecification reader, String type) {
        List<Map<String, Object>> events = new java.util.ArrayList<>();
        String after = "";
        while (true) {
            Response page = Someone.neighbourService().get("/api/v1/changes?limit=200&types={t}" + after, type);
            List<Map<String, Object>> items = page.jsonPath().getList("items");
            if (items.isEmpty()) {
                return events;
            }
            events.addAll(items);
            after = "&after=" + page.jsonPath().getString("next");
        }
    }
}
