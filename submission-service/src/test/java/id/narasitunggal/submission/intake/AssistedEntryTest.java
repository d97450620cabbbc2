package id.narasitunggal.submission.intake;

import static id.narasitunggal.submission.Someone.region;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports of units without connection, typed in by Kominfo. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class AssistedEntryTest {
    @BeforeEach
    void the_letter_came_in_time_and_is_typed_in_two_days_after_the_due_day() {
        SettableClock.set("2026-10-09T02:00:00Z");
    }

    @Test
    void both_times_are_kept_and_the_arrival_of_the_letter_decides() {
        UUID id = UUID.randomUUID();

        Response entered = typedIn(id, region("32.17"), "2026-10-06T03:00:00Z");

        assertThat(entered.statusCode()).isEqualTo(201);
        entered.then()
                .body("entryChannel", equalTo("ASSISTED"))
                .body("assistance.senderName", equalTo("Camat Mentawai"))
                .body("assistance.receivedAt", equalTo("2026-10-06T03:00:00Z"))
                .body("submittedAt", equalTo("2026-10-09T02:00:00Z"))
                .body("firstSubmittedAt", equalTo("2026-10-06T03:00:00Z"))
                .body("timeliness", equalTo("ON_TIME"))
                .body("unitId", equalTo(region("32.17").toString()));
        assertThat(typedIn(id, region("32.17"), "2026-10-06T03:00:00Z").asString())
                .isEqualTo(entered.asString());
    }

    @Test
    void who_typed_it_in_does_not_review_it() {
        UUID id = UUID.randomUUID();
        String version = typedIn(id, region("32.18"), "2026-10-06T03:00:00Z")
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");

        Someone.analyst()
                .get("/api/v1/submissions/{id}", id)
                .then()
                .body("allowedActions", not(hasItem("start-review")));
        Someone.analyst()
                .header("If-Match", version)
                .post("/api/v1/submissions/{id}/actions/start-review", id)
                .then()
                .statusCode(403);
        Someone.otherAnalyst()
                .header("If-Match", version)
                .post("/api/v1/submissions/{id}/actions/start-review", id)
                .then()
                .statusCode(200);
    }

    @Test
    void a_letter_from_the_future_is_refused() {
        typedIn(UUID.randomUUID(), region("32.19"), "2026-10-10T03:00:00Z")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/assistance/receivedAt"));
    }

    @Test
    void a_unit_cannot_type_in_for_another() {
        Someone.atUnit(region("32.20"))
                .body(letter(region("32.21"), "2026-10-06T03:00:00Z"))
                .put("/api/v1/submissions/{id}?submit=true", UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    void an_analyst_cannot_report_for_a_unit_without_naming_the_sender() {
        Someone.analyst()
                .body(SubmissionFixture.urgentNotice())
                .put("/api/v1/submissions/{id}", UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    private static Response typedIn(UUID id, UUID unit, String receivedAt) {
        return Someone.analyst().body(letter(unit, receivedAt)).put("/api/v1/submissions/{id}?submit=true", id);
    }

    private static String letter(UUID unit, String receivedAt) {
        return SubmissionFixture.stuntingReport("2026-09").replaceFirst("\\{", """
                {"assistance": {"unitId": "%s", "senderName": "Camat Mentawai", "medium": "LETTER", "receivedAt": "%s"},""".formatted(unit, receivedAt));
    }
}
