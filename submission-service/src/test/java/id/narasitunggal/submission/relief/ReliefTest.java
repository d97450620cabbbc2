package id.narasitunggal.submission.relief;

import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.calendar.DutyFixture.duty;
import static id.narasitunggal.submission.intake.SubmissionFixture.draftBy;
import static id.narasitunggal.submission.intake.SubmissionFixture.stuntingReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.submission.calendar.DutyFixture;
import id.narasitunggal.submission.intake.SubmissionFixture;
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

/** Reports for January 2033 are due on Monday 7 February; Kepulauan Riau (21) lives in that year. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ReliefTest {
    @Inject
    Session database;

    @BeforeEach
    void it_is_20_january_2033() {
        SettableClock.set("2033-01-20T02:00:00Z");
        DutyFixture.layOut(database, "21", "2033-01", "2033-02");
    }

    @Test
    void a_unit_asks_for_more_time_and_a_second_person_grants_it() {
        UUID unit = region("21.01");
        UUID id = UUID.randomUUID();
        String words = words("EXTENSION", "\"unitId\": \"" + unit + "\"", "2033-01", "\"2033-02-14\"");
        propose(Someone.atUnit(unit), id, words).statusCode(201).body("allowedActions", empty());
        propose(Someone.atUnit(unit), id, words).statusCode(200);
        Someone.atUnit(Someone.PADANG)
                .get("/api/v1/duty-reliefs/{id}", id)
                .then()
                .statusCode(404);
        propose(Someone.atUnit(Someone.PADANG), UUID.randomUUID(), words).statusCode(403);

        decide(Someone.registryAdmin(), id, "approve").statusCode(200).body("touchedDuties", equalTo(1));

        assertThat(duty(unit, "2033-01").getString("dueAt")).isEqualTo("2033-02-14T09:00:00Z");
        assertThat(duty(unit, "2033-01").getString("firstDueAt")).isEqualTo("2033-02-07T09:00:00Z");
        assertThat(duty(unit, "2033-01").getString("graceUntil")).isEqualTo("2033-02-17T09:00:00Z");
        assertThat(told(unit, "duty.extended")).isEqualTo(1);
        decide(Someone.registryAdmin(), id, "approve").statusCode(412);
    }

    @Test
    void nobody_decides_on_what_they_proposed() {
        UUID unit = region("21.02");
        UUID id = UUID.randomUUID();
        propose(Someone.registryAdmin(), id, words("WAIVER", "\"unitId\": \"" + unit + "\"", "2033-01", "null"))
                .statusCode(201);

        decide(Someone.registryAdmin(), id, "approve").statusCode(403);
        decide(Someone.analyst(), id, "approve").statusCode(403);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeMutationQuery(
                                        "update duty_relief set status = 'APPROVED', decider = proposer, decided_at = now() where id = :id")
                                .setParameter("id", id)
                                .executeUpdate()))
                .hasStackTraceContaining("duty_relief_second_person_check");
        decide(Someone.otherRegistryAdmin(), id, "reject").statusCode(200).body("status", equalTo("REJECTED"));
        assertThat(duty(unit, "2033-01").getString("result")).isEqualTo("IN_PROGRESS");
    }

    @Test
    void a_disaster_waives_the_duties_of_a_region_for_a_month() {
        UUID id = UUID.randomUUID();
        RequestSpecification province =
                Someone.with(TokenIssuer.token("pengawas-kepri", region("21"), "region-supervisor"));
        propose(province, id, words("WAIVER", "\"regionCode\": \"21\"", "2033-02", "null"))
                .statusCode(201);
        propose(
                        Someone.with(TokenIssuer.token("pengawas-kepri", region("21"), "region-supervisor")),
                        UUID.randomUUID(),
                        words("WAIVER", "\"regionCode\": \"13\"", "2033-02", "null"))
                .statusCode(403);

        decide(Someone.registryAdmin(), id, "approve").statusCode(200).body("touchedDuties", equalTo(8));

        assertThat(duty(region("21.05"), "2033-02").getString("result")).isEqualTo("WAIVED");
        assertThat(told(region("21.05"), "duty.waived")).isEqualTo(1);
        Someone.analyst()
                .get("/api/v1/reporting-rates?month=2033-03&province=21&groupBy=province")
                .then()
                .body("items.waived", contains(8))
                .body("items.due", contains(0))
                .body("items.onTimePercent", contains((Object) null));
        Someone.atUnit(region("21.05"))
                .get("/api/v1/duty-reliefs/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void late_stays_late_and_a_reopened_month_takes_reports_in_again() {
        UUID unit = region("21.72");
        SettableClock.set("2033-05-20T02:00:00Z");
        UUID draft = draftBy(unit, stuntingReport("2033-01"));
        SubmissionFixture.act(unit, draft, "submit").then().statusCode(409);
        UUID extension = UUID.randomUUID();
        propose(
                        Someone.analyst(),
                        extension,
                        words("EXTENSION", "\"unitId\": \"" + unit + "\"", "2033-01", "\"2033-06-30\""))
                .statusCode(201);
        decide(Someone.registryAdmin(), extension, "approve").statusCode(409);

        UUID reopening = UUID.randomUUID();
        propose(
                        Someone.analyst(),
                        reopening,
                        words("REOPENING", "\"unitId\": \"" + unit + "\"", "2033-01", "\"2033-06-30\""))
                .statusCode(201);
        decide(Someone.registryAdmin(), reopening, "approve").statusCode(200);

        SubmissionFixture.act(unit, draft, "submit").then().statusCode(200).body("timeliness", equalTo("LATE"));
        assertThat(duty(unit, "2033-01").getString("dueAt")).isEqualTo("2033-02-07T09:00:00Z");
    }

    @Test
    void a_proposal_without_sense_is_refused() {
        UUID id = UUID.randomUUID();
        propose(Someone.registryAdmin(), id, words("WAIVER", "\"unitId\": null", "2033-01", "null"))
                .statusCode(422)
                .body("errors.pointer", contains("#/unitId"));
        propose(Someone.registryAdmin(), id, words("EXTENSION", "\"regionCode\": \"21\"", "2033-01", "null"))
                .statusCode(422)
                .body("errors.pointer", contains("#/newDay"));
        propose(Someone.registryAdmin(), id, words("EXTENSION", "\"regionCode\": \"21\"", "2033-01", "\"2033-01-19\""))
                .statusCode(422);
        propose(
                        Someone.registryAdmin(),
                        id,
                        words("WAIVER", "\"unitId\": \"" + UUID.randomUUID() + "\"", "2033-01", "null"))
                .statusCode(409);
    }

    private long told(UUID unit, String type) {
        return database.createNativeQuery(
                        "select count(*) from event where unit_id = :unit and type = :type", Long.class)
                .setParameter("unit", unit)
                .setParameter("type", type)
                .getSingleResult();
    }

    private static String words(String kind, String target, String period, String day) {
        return """
            {"kind": "%s", %s, "period": "%s", "newDay": %s, "reason": "Banjir bandang memutus jaringan"}""".formatted(kind, target, period, day);
    }

    private static ValidatableResponse propose(RequestSpecification who, UUID id, String words) {
        return who.body(words).put("/api/v1/duty-reliefs/{id}", id).then();
    }

    private static ValidatableResponse decide(RequestSpecification who, UUID id, String verb) {
        return who.header("If-Match", "\"0\"")
                .body("{}")
                .post("/api/v1/duty-reliefs/{id}/actions/{verb}", id, verb)
                .then();
    }
}
