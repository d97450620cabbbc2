package id.narasitunggal.submission.notice;

import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.intake.SubmissionFixture.stuntingReport;
import static id.narasitunggal.submission.intake.SubmissionFixture.submittedBy;
import static id.narasitunggal.submission.intake.SubmissionFixture.urgentNotice;
import static id.narasitunggal.submission.review.ReviewSteps.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class TaskTest {
    @Inject
    SessionFactory database;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void a_unit_reads_what_it_owes_what_it_must_mend_and_what_it_missed() {
        UUID unit = region("53.01");
        assertThat(kinds(tasks(Someone.atUnit(unit)))).contains("REPORT_DUE");
        UUID id = submittedBy(unit, stuntingReport("2026-09"));
        assertThat(tasks(Someone.atUnit(unit)).getList("items.title")).doesNotContain("Laporan 2026-09");
        act(Someone.analyst(), id, "start-review", null).then().statusCode(200);
        act(Someone.analyst(), id, "return", "{\"reasons\": [\"UNCLEAR\"], \"note\": \"-\"}")
                .then()
                .statusCode(200);

        JsonPath returned = tasks(Someone.atUnit(unit));
        assertThat(returned.getString("items.find { it.kind == 'MEND' }.submissionId"))
                .isEqualTo(id.toString());
        assertThat(returned.getString("items.find { it.kind == 'MEND' }.dueAt")).isEqualTo("2026-10-07T08:00:00Z");
        submittedBy(unit, stuntingReport("2026-09").replaceFirst("\\{", "{\"previousRevisionId\": \"" + id + "\","));

        assertThat(kinds(tasks(Someone.atUnit(unit)))).doesNotContain("MEND");
        SettableClock.set("2026-10-08T02:00:00Z");
        JsonPath missed = tasks(Someone.atUnit(region("53.02")));
        assertThat(missed.getString("items.find { it.title == 'Laporan 2026-09' }.kind"))
                .isEqualTo("REPORT_MISSED");
        assertThat(missed.getBoolean("items.find { it.title == 'Laporan 2026-09' }.overdue"))
                .isTrue();
    }

    @Test
    void an_analyst_reads_what_they_hold_and_which_urgent_notice_waits() {
        SettableClock.set("2026-10-01T02:00:00Z");
        UUID held = submittedBy(region("53.03"), stuntingReport("2026-09"));
        SettableClock.set("2026-10-05T02:00:00Z");
        UUID urgent = submittedBy(region("53.04"), urgentNotice());
        RequestSpecification tini = analyst("analis-tini");
        act(tini, held, "start-review", null).then().statusCode(200);

        JsonPath tasks = tasks(analyst("analis-tini"));

        assertThat(tasks.getList("items.findAll { it.kind == 'DECIDE' }.submissionId", String.class))
                .containsExactly(held.toString());
        assertThat(tasks.getList("items.findAll { it.kind == 'ACKNOWLEDGE' }.submissionId", String.class))
                .contains(urgent.toString());
    }

    @Test
    void whoever_has_no_task_here_reads_none_and_the_list_is_one_statement() {
        database.getStatistics().clear();

        Someone.with(TokenIssuer.token("auditor", "auditor"))
                .get("/api/v1/me/tasks")
                .then()
                .statusCode(200)
                .body("items", empty());

        assertThat(database.getStatistics().getPrepareStatementCount()).isEqualTo(1);
    }

    @Test
    void pages_follow_each_other() {
        UUID unit = region("53.05");
        UUID id = submittedBy(unit, urgentNotice());
        act(Someone.analyst(), id, "start-review", null).then().statusCode(200);
        act(Someone.analyst(), id, "return", "{\"reasons\": [\"UNCLEAR\"], \"note\": \"-\"}")
                .then()
                .statusCode(200);
        JsonPath first = Someone.atUnit(unit).get("/api/v1/me/tasks?limit=1").jsonPath();
        JsonPath rest = Someone.atUnit(unit)
                .get("/api/v1/me/tasks?limit=200&after={a}", first.getString("next"))
                .jsonPath();

        assertThat(rest.getList("items.id")).isNotEmpty().doesNotContain(first.getString("items[0].id"));
    }

    private static RequestSpecification analyst(String name) {
        return Someone.with(TokenIssuer.token(name, Someone.KOMINFO, "review-analyst"));
    }

    private static JsonPath tasks(RequestSpecification person) {
        return person.get("/api/v1/me/tasks?limit=200").jsonPath();
    }

    private static java.util.List<String> kinds(JsonPath tasks) {
        return tasks.getList("items.kind", String.class);
    }
}
