package id.narasitunggal.submission.intake;

import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.intake.SubmissionFixture.stuntingReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.oneOf;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many statements an act may send to the database, however many items and figures it carries. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class StatementBudgetTest {
    @Inject
    SessionFactory database;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void a_submission_takes_at_most_seven_statements_to_draft_and_nine_to_submit() {
        UUID unit = region("16.01");
        UUID id = UUID.randomUUID();

        long drafting = statementsOf(() -> Someone.atUnit(unit)
                .body(stuntingReport("2026-09"))
                .put("/api/v1/submissions/{id}", id)
                .then()
                .statusCode(201));
        long submitting = statementsOf(() -> Someone.atUnit(unit)
                .header("If-Match", "\"0\"")
                .post("/api/v1/submissions/{id}/actions/submit", id)
                .then()
                .statusCode(200));

        assertThat(drafting).isBetween(1L, 7L);
        assertThat(submitting).isBetween(1L, 9L);
    }

    @Test
    void twelve_figures_drafted_and_submitted_at_once_take_at_most_eight_statements_and_a_retry_five() {
        UUID unit = region("16.03");
        UUID id = UUID.randomUUID();
        Runnable delivery = () -> Someone.atUnit(unit)
                .body(SubmissionFixture.reportWithFigures("2026-09", 12))
                .put("/api/v1/submissions/{id}?submit=true", id)
                .then()
                .statusCode(oneOf(200, 201));

        assertThat(statementsOf(delivery)).isBetween(1L, 8L);
        assertThat(statementsOf(delivery)).isBetween(1L, 5L);
    }

    @Test
    void reading_takes_a_fixed_number_of_statements() {
        UUID unit = region("16.02");
        UUID id = SubmissionFixture.submittedBy(unit, stuntingReport("2026-09"));

        assertThat(statementsOf(() -> Someone.atUnit(unit)
                        .get("/api/v1/submissions/{id}", id)
                        .then()
                        .statusCode(200)))
                .isBetween(1L, 5L);
        assertThat(statementsOf(() -> Someone.analyst()
                        .get("/api/v1/submissions?limit=200")
                        .then()
                        .statusCode(200)))
                .isEqualTo(1);
        assertThat(statementsOf(() -> Someone.analyst()
                        .get("/api/v1/reporting-duties?limit=200")
                        .then()
                        .statusCode(200)))
                .isEqualTo(1);
        assertThat(statementsOf(() ->
                        Someone.analyst().get("/api/v1/units?limit=200").then().statusCode(200)))
                .isEqualTo(1);
        assertThat(statementsOf(() -> Someone.analyst()
                        .get("/api/v1/reporting-rates?month=2026-10")
                        .then()
                        .statusCode(200)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/imports?limit=200",
                "/api/v1/due-rules",
                "/api/v1/duty-reliefs?limit=200",
                "/api/v1/reclassifications?limit=200",
                "/api/v1/data-conflicts?limit=200",
                "/api/v1/review-queue?limit=200",
                "/api/v1/calendar-changes?limit=200",
                "/api/v1/unit-successions?limit=200"
            })
    void a_list_is_one_statement_however_long_it_is(String path) {
        RequestSpecification reader = path.contains("imports") ? Someone.atUnit(region("16.04")) : Someone.analyst();

        assertThat(statementsOf(() -> reader.get(path).then().statusCode(200))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "receipt, 8, 4",
        "attachments, 5, 5",
        "differences, 8, 8",
        "conflicts, 5, 5",
    })
    void what_belongs_to_a_submission_takes_a_fixed_number_of_statements(String what, long first, long again) {
        UUID unit = region("16.05");
        UUID id = SubmissionFixture.submittedBy(
                unit,
                SubmissionFixture.reportWithFigures("2026-09", 60)
                        .replace("\"PERIODIC\", \"period\": \"2026-09\"", "\"AD_HOC\""));
        SubmissionFixture.returned(id);
        UUID revision = SubmissionFixture.submittedBy(
                unit,
                SubmissionFixture.reportWithFigures("2026-09", 80)
                        .replace(
                                "\"PERIODIC\", \"period\": \"2026-09\"",
                                "\"AD_HOC\", \"previousRevisionId\": \"" + id + "\""));
        Runnable look = () -> Someone.atUnit(unit)
                .get("/api/v1/submissions/{id}/" + what, revision)
                .then()
                .statusCode(200);

        assertThat(statementsOf(look)).isBetween(1L, first);
        assertThat(statementsOf(look)).isBetween(1L, again);
    }

    @Test
    void the_contacts_of_a_unit_are_one_look_at_the_unit_and_one_at_them() {
        UUID unit = region("16.06");

        assertThat(statementsOf(() -> Someone.atUnit(unit)
                        .get("/api/v1/units/{id}/contacts", unit)
                        .then()
                        .statusCode(200)))
                .isBetween(1L, 3L);
    }

    private long statementsOf(Runnable request) {
        database.getStatistics().clear();
        request.run();
        return database.getStatistics().getPrepareStatementCount();
    }
}
