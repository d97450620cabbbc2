package id.narasitunggal.submission.calendar;

import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.intake.SubmissionFixture.stuntingReport;
import static id.narasitunggal.submission.intake.SubmissionFixture.submittedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class DutyResourceTest {
    private static final String NIHIL =
            "{\"kind\": \"PERIODIC\", \"period\": \"%s\", \"items\": [{\"type\": \"NIHIL\", \"title\": \"Nihil\", \"classification\": \"BERKALA\"}]}";

    @Inject
    Session database;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void a_unit_sees_its_own_duties_only() {
        Someone.atUnit(Someone.PADANG)
                .get("/api/v1/reporting-duties?period=2026-09")
                .then()
                .body("items", hasSize(1))
                .body("items[0].unitName", equalTo("Kota Padang"))
                .body("items[0].dueAt", equalTo("2026-10-07T09:00:00Z"));
    }

    @Test
    void a_province_sees_its_nineteen_regencies_and_cities_and_itself() {
        Someone.supervisorOfSumbar()
                .get("/api/v1/reporting-duties?period=2026-09&limit=200")
                .then()
                .body("items", hasSize(20));
    }

    @Test
    void another_units_duty_does_not_exist_for_a_unit() {
        String id = Someone.atUnit(Someone.PADANG)
                .get("/api/v1/reporting-duties?period=2026-09")
                .jsonPath()
                .getString("items[0].id");

        Someone.atUnit(Someone.SOLOK)
                .get("/api/v1/reporting-duties/{id}", id)
                .then()
                .statusCode(404);
        Someone.analyst().get("/api/v1/reporting-duties/{id}", id).then().statusCode(200);
    }

    @Test
    void administrative_cities_of_jakarta_and_the_coordinating_ministry_owe_nothing() {
        Someone.atUnit(region("31.71")).get("/api/v1/reporting-duties").then().body("items", hasSize(0));
        Someone.atUnit(Someone.KOMINFO).get("/api/v1/reporting-duties").then().body("items", hasSize(0));
    }

    @Test
    void nothing_to_report_is_valid_and_more_than_three_times_in_a_row_is_shown() {
        UUID unit = region("34.04");
        QuarkusTransaction.requiringNew().run(() -> oweFromAugustToNovember(unit));
        for (int month = 8; month <= 11; month++) {
            SettableClock.set("2026-%02d-02T02:00:00Z".formatted(month + 1));
            accept(submittedBy(unit, NIHIL.formatted("2026-%02d".formatted(month))));
        }

        List<Map<String, Object>> duties = Someone.analyst()
                .get("/api/v1/reporting-duties?unitId={unit}&dueTo=2026-12&limit=4", unit)
                .jsonPath()
                .getList("items");

        assertThat(duties).extracting("period").containsExactly("2026-11", "2026-10", "2026-09", "2026-08");
        assertThat(duties).extracting("nihilInARow").containsExactly(4, 3, 2, 1);
        assertThat(duties).extracting("oftenNihil").containsExactly(true, false, false, false);
        assertThat(duties).extracting("result").containsOnly("FULFILLED_ON_TIME");
    }

    @Test
    void rates_count_rows_and_stay_between_none_and_all() {
        SettableClock.set("2026-10-06T02:00:00Z");
        UUID onTime = submittedBy(region("34.01"), stuntingReport("2026-09"));
        accept(onTime);
        SettableClock.set("2026-10-12T02:00:00Z");
        UUID late = submittedBy(region("34.02"), stuntingReport("2026-09"));
        accept(late);
        submittedBy(region("34.03"), stuntingReport("2026-09"));
        SettableClock.set("2026-10-15T02:00:00Z");

        JsonPath all = Someone.neighbourService()
                .get("/api/v1/monthly-figures/2026-10")
                .jsonPath();

        List<Integer> due = all.getList("duties.due");
        List<Integer> onTimes = all.getList("duties.onTime");
        assertThat(due.stream().mapToInt(Integer::intValue).sum()).isEqualTo(618);
        assertThat(all.getList("provinces.due", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(618);
        for (int i = 0; i < due.size(); i++) {
            assertThat(onTimes.get(i)).isBetween(0, due.get(i));
        }
        assertThat(all.getList("missedUnits.name"))
                .contains("Kabupaten Sleman")
                .doesNotContain("Kabupaten Kulon Progo", "Kabupaten Bantul");
        JsonPath own = Someone.atUnit(region("34.02"))
                .get("/api/v1/reporting-rates?month=2026-10")
                .jsonPath();
        assertThat(own.getMap("items[0]"))
                .containsEntry("unitKind", "KABUPATEN")
                .containsEntry("due", 1)
                .containsEntry("onTime", 0)
                .containsEntry("late", 1)
                .containsEntry("missed", 0);
    }

    @Test
    void a_month_in_which_nothing_fell_due_is_not_assessed() {
        Someone.atUnit(Someone.PADANG)
                .get("/api/v1/reporting-rates?month=2020-01")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void a_duty_not_yet_due_is_not_counted_as_missed() {
        SettableClock.set("2026-10-07T07:30:00Z");

        Someone.atUnit(Someone.JAYAPURA)
                .get("/api/v1/reporting-rates?month=2026-10")
                .then()
                .body("items[0].due", equalTo(1));
        Someone.atUnit(region("14.71"))
                .get("/api/v1/reporting-rates?month=2026-10")
                .then()
                .body("items[0].due", equalTo(0))
                .body("items[0].onTimePercent", equalTo(null));
    }

    @Test
    void a_former_name_of_the_ministry_still_finds_it() {
        Someone.analyst()
                .get("/api/v1/units?q=komunikasi dan informatika")
                .then()
                .body("items.name", hasItem("Kementerian Komunikasi dan Digital"))
                .body("items.name", not(hasItem("Kementerian Komunikasi dan Informatika")));
    }

    @Test
    void lima_puluh_kota_is_a_regency() {
        Someone.analyst().get("/api/v1/units?q=lima puluh kota").then().body("items.kind", hasItem("KABUPATEN"));
    }

    /** For this unit alone: months laid out for everybody would be counted by other tests. */
    private void oweFromAugustToNovember(UUID unit) {
        database.createNativeMutationQuery("""
                        insert into reporting_duty (id, unit_id, period, due_at, grace_until, locks_at)
                        select gen_random_uuid(), unit_id, period, due_at, grace_until, locks_at
                          from owed_duties(date '2026-08-01', date '2026-11-01')
                         where unit_id = :unit
                        on conflict do nothing
                        """).setParameter("unit", unit).executeUpdate();
    }

    private static void accept(UUID id) {
        Someone.analyst()
                .header("If-Match", "\"1\"")
                .post("/api/v1/submissions/{id}/actions/start-review", id)
                .then()
                .statusCode(200);
        Someone.analyst()
                .header("If-Match", "\"2\"")
                .body("{}")
                .post("/api/v1/submissions/{id}/actions/accept", id)
                .then()
                .statusCode(200);
    }
}
