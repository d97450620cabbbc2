package id.narasitunggal.submission.intake;

import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.intake.SubmissionFixture.stuntingReport;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Units that let a second person approve what goes out in their name. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class SignOffTest {
    @Inject
    Session database;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void a_report_waits_for_the_second_person_and_its_time_is_that_of_the_approval() {
        UUID unit = inTwoSteps("32.11");
        UUID id = UUID.randomUUID();
        Someone.atUnit(unit)
                .body(stuntingReport("2026-09"))
                .put("/api/v1/submissions/{id}?submit=true", id)
                .then()
                .statusCode(201)
                .body("status", equalTo("AWAITING_UNIT_APPROVAL"))
                .body("submittedAt", nullValue())
                .body("timeliness", nullValue());
        Someone.analyst().get("/api/v1/submissions/{id}", id).then().statusCode(404);
        SettableClock.set("2026-10-08T02:00:00Z");

        act(approver(unit), unit, id, "approve", "")
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("submittedAt", equalTo("2026-10-08T02:00:00Z"))
                .body("timeliness", equalTo("WITHIN_GRACE"));
        Someone.analyst().get("/api/v1/submissions/{id}", id).then().statusCode(200);
        Someone.atUnit(unit)
                .body(stuntingReport("2026-09"))
                .put("/api/v1/submissions/{id}?submit=true", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"));
    }

    @Test
    void nobody_approves_words_they_wrote_or_sent() {
        UUID unit = inTwoSteps("32.12");
        UUID id = SubmissionFixture.draftBy(unit, stuntingReport("2026-09"));
        RequestSpecification both = bothAt(unit);
        both.header("If-Match", "\"0\"")
                .body(stuntingReport("2026-09").replace("turun", "naik"))
                .put("/api/v1/submissions/{id}", id)
                .then()
                .statusCode(200);
        SubmissionFixture.act(unit, id, "submit").then().statusCode(200);

        act(bothAt(unit), unit, id, "approve", "")
                .statusCode(403)
                .body("detail", equalTo("Penyusun tidak dapat menyetujui laporannya sendiri."));
        act(Someone.atUnit(unit), unit, id, "approve", "").statusCode(403);
    }

    @Test
    void the_second_person_of_another_unit_does_not_even_see_it() {
        UUID unit = inTwoSteps("32.13");
        UUID id = waiting(unit);

        approver(region("32.14"))
                .header("If-Match", "\"1\"")
                .post("/api/v1/submissions/{id}/actions/approve", id)
                .then()
                .statusCode(404);
    }

    @Test
    void sent_back_it_is_a_draft_again_with_the_reason_and_may_be_rewritten() {
        UUID unit = inTwoSteps("32.15");
        UUID id = waiting(unit);

        act(approver(unit), unit, id, "send-back", "{\"reason\": \"Angka belum final.\"}")
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("unitReturnReason", equalTo("Angka belum final."));

        String etag = Someone.atUnit(unit).get("/api/v1/submissions/{id}", id).header("ETag");
        Someone.atUnit(unit)
                .header("If-Match", etag)
                .body(stuntingReport("2026-09").replace("17.40", "17.10"))
                .put("/api/v1/submissions/{id}?submit=true", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_UNIT_APPROVAL"))
                .body("allowedActions", contains("withdraw"));
    }

    @Test
    void even_past_the_code_nothing_goes_out_without_the_second_person() {
        UUID unit = inTwoSteps("32.16");
        UUID id = SubmissionFixture.draftBy(unit, stuntingReport("2026-09"));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeMutationQuery(
                                        "update submission set status = 'SUBMITTED', submitted_at = now(), content_hash = 'x' where id = :id")
                                .setParameter("id", id)
                                .executeUpdate()))
                .hasStackTraceContaining("submission_two_step_check");
    }

    private UUID inTwoSteps(String code) {
        UUID unit = region(code);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery("update unit set two_step = true where id = :unit")
                        .setParameter("unit", unit)
                        .executeUpdate());
        return unit;
    }

    private static UUID waiting(UUID unit) {
        UUID id = SubmissionFixture.draftBy(unit, stuntingReport("2026-09"));
        SubmissionFixture.act(unit, id, "submit")
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_UNIT_APPROVAL"));
        return id;
    }

    private static RequestSpecification approver(UUID unit) {
        return Someone.with(TokenIssuer.token("kabag-" + unit, unit, "unit-approver"));
    }

    private static RequestSpecification bothAt(UUID unit) {
        return Someone.with(TokenIssuer.token("serba-bisa-" + unit, unit, "unit-approver", "unit-contributor"));
    }

    private static ValidatableResponse act(RequestSpecification who, UUID unit, UUID id, String verb, String body) {
        String etag = Someone.atUnit(unit).get("/api/v1/submissions/{id}", id).header("ETag");
        return who.header("If-Match", etag)
                .body(body)
                .post("/api/v1/submissions/{id}/actions/{verb}", id, verb)
                .then();
    }
}
