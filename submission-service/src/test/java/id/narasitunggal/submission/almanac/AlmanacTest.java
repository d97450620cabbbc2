package id.narasitunggal.submission.almanac;

import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.calendar.DutyFixture.duty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.submission.calendar.DutyFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fifth working day of February 2032 is Friday the 6th; Lampung (18) lives in that year. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class AlmanacTest {
    private static final UUID METRO = region("18.72");

    @Inject
    Session database;

    @BeforeEach
    void it_is_20_january_2032() {
        SettableClock.set("2032-01-20T02:00:00Z");
        DutyFixture.layOut(database, "18", "2032-01", "2032-01");
    }

    @Test
    void a_late_holiday_waits_for_a_second_person_and_moves_dates_later_and_never_back() {
        assertThat(duty(METRO, "2032-01").getString("dueAt")).isEqualTo("2032-02-06T09:00:00Z");
        UUID id = UUID.randomUUID();
        propose(id, """
                {"reason": "SKB tambahan", "holidays": [{"day": "2032-02-03", "kind": "CUTI_BERSAMA", "legalBasis": "SKB 1/2032"}]}""")
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .body("insideOpenPeriod", equalTo(true))
                .body("allowedActions", empty());
        assertThat(duty(METRO, "2032-01").getString("dueAt")).isEqualTo("2032-02-06T09:00:00Z");

        Someone.registryAdmin()
                .header("If-Match", "\"0\"")
                .post("/api/v1/calendar-changes/{id}/actions/confirm", id)
                .then()
                .statusCode(403);
        confirm(id).statusCode(200).body("status", equalTo("APPLIED")).body("movedDuties", equalTo(16));

        assertThat(duty(METRO, "2032-01").getString("dueAt")).isEqualTo("2032-02-09T09:00:00Z");
        assertThat(duty(METRO, "2032-01").getString("firstDueAt")).isEqualTo("2032-02-06T09:00:00Z");
        assertThat(toldTo(METRO, "duty.moved")).hasSize(1);

        UUID removal = UUID.randomUUID();
        propose(removal, """
                {"reason": "SKB dicabut", "removedDays": ["2032-02-03"]}""").body("status", equalTo("PROPOSED"));
        confirm(removal).body("movedDuties", equalTo(0));
        assertThat(duty(METRO, "2032-01").getString("dueAt")).isEqualTo("2032-02-09T09:00:00Z");

        SettableClock.set("2032-02-10T02:00:00Z");
        UUID tooLate = UUID.randomUUID();
        propose(tooLate, """
                {"reason": "Terlambat diumumkan", "holidays": [{"day": "2032-02-04", "kind": "CUTI_BERSAMA", "legalBasis": "SKB 2/2032"}]}""").body("status", equalTo("PROPOSED"));
        confirm(tooLate).body("movedDuties", equalTo(0));
    }

    @Test
    void a_change_outside_open_periods_holds_at_once_and_the_same_request_gives_the_same_answer() {
        UUID id = UUID.randomUUID();
        String body = """
                {"reason": "SKB 2040", "holidays": [{"day": "2040-01-01", "kind": "LIBUR_NASIONAL", "legalBasis": "SKB 2039"}]}""";
        propose(id, body).body("status", equalTo("APPLIED")).body("movedDuties", equalTo(0));
        propose(id, body).statusCode(200).body("status", equalTo("APPLIED"));
        propose(id, body.replace("SKB 2040", "lain")).statusCode(409);

        Someone.atUnit(Someone.PADANG)
                .get("/api/v1/holidays?year=2040")
                .then()
                .body("items.day", contains("2040-01-01"));
        Someone.atUnit(Someone.PADANG).get("/api/v1/holidays/2040-01-01").then().statusCode(200);
        Someone.atUnit(Someone.PADANG).get("/api/v1/holidays/2040-02-31").then().statusCode(404);
    }

    @Test
    void a_table_of_holidays_is_checked_row_by_row_before_it_is_taken() {
        String table = """
                day,kind,legal_basis
                2041-01-01,LIBUR_NASIONAL,SKB 2040
                2041-02-30,LIBUR_NASIONAL,SKB 2040
                2041-03-01,LIBUR,SKB 2040
                2041-01-01,CUTI_BERSAMA,SKB 2040
                2041-04-01,CUTI_BERSAMA,"=HYPERLINK(""http://x"")"
                """;
        importing(table, true)
                .statusCode(200)
                .body("rows", equalTo(5))
                .body("valid", equalTo(2))
                .body("errors.line", contains(3, 4, 5))
                .body("errors.column", contains("day", "kind", "day"))
                .body("change", nullValue());
        Someone.analyst().get("/api/v1/holidays?year=2041").then().body("items", empty());

        importing(table, false).statusCode(200).body("change.status", equalTo("APPLIED"));
        Someone.analyst().get("/api/v1/holidays?year=2041").then().body("items", hasSize(2));
        importing("tanggal;jenis\n", false).statusCode(422);
        importing("day,kind,legal_basis\n\"2041", false).statusCode(200).body("errors.line", contains(2));
    }

    @Test
    void a_year_without_holidays_is_warned_of() {
        SettableClock.set("2026-10-05T02:00:00Z");

        Someone.atUnit(Someone.PADANG)
                .get("/api/v1/calendar")
                .then()
                .body("yearsWithoutHolidays", contains(2027))
                .body("warnings", hasSize(1));
    }

    @Test
    void a_rule_for_one_unit_goes_before_that_of_its_kind_and_keeps_history() {
        UUID unit = region("18.71");
        propose(UUID.randomUUID(), rule(unit, "QUARTERLY", "2034-01")).body("status", equalTo("APPLIED"));
        propose(UUID.randomUUID(), rule(unit, "MONTHLY", "2035-01")).body("status", equalTo("APPLIED"));

        assertThat(owed(unit, "2034-01-01", "2034-06-01"))
                .containsExactly(LocalDate.of(2034, 3, 1), LocalDate.of(2034, 6, 1));
        assertThat(owed(unit, "2035-01-01", "2035-03-01")).hasSize(3);
        propose(UUID.randomUUID(), rule(unit, "AD_HOC", "2036-01")).body("status", equalTo("APPLIED"));
        assertThat(owed(unit, "2035-12-01", "2036-12-01")).containsExactly(LocalDate.of(2035, 12, 1));
        Someone.analyst()
                .get("/api/v1/due-rules")
                .then()
                .body("items.findAll { it.unitId == '" + unit + "' }.validTo", contains("2035-01", "2036-01", null));
        propose(UUID.randomUUID(), rule(unit, "MONTHLY", "2032-01")).body("status", equalTo("PROPOSED"));
        propose(UUID.randomUUID(), rule(unit, "MONTHLY", "2031-06")).statusCode(422);
        propose(UUID.randomUUID(), rule(unit, "MONTHLY", "2034-01").replace("\"lockDays\": 60", "\"lockDays\": 1"))
                .statusCode(422)
                .body("errors.pointer", contains("#/dueRule/lockDays"));
    }

    @Test
    void nobody_else_changes_the_calendar_and_the_database_insists_on_the_second_person() {
        Someone.analyst()
                .body("{\"reason\": \"x\", \"removedDays\": [\"2040-01-01\"]}")
                .put("/api/v1/calendar-changes/{id}", UUID.randomUUID())
                .then()
                .statusCode(403);
        UUID id = UUID.randomUUID();
        propose(id, "{\"reason\": \"x\", \"removedDays\": [\"2032-02-05\"]}").body("status", equalTo("PROPOSED"));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeMutationQuery(
                                        "update calendar_change set status = 'APPLIED', decider = proposer, decided_at = now() where id = :id")
                                .setParameter("id", id)
                                .executeUpdate()))
                .hasStackTraceContaining("calendar_change_second_person_check");
        propose(UUID.randomUUID(), "{\"reason\": \"x\"}").statusCode(422);
    }

    private static String rule(UUID unit, String frequency, String from) {
        return """
            {"reason": "Aturan khusus", "dueRule": {"unitId": "%s", "frequency": "%s", "nthWorkingDay": 5, "dueTime": "16:00",
             "graceDays": 3, "lockDays": 60, "validFrom": "%s"}}""".formatted(unit, frequency, from);
    }

    private List<LocalDate> owed(UUID unit, String first, String last) {
        return database.createNativeQuery(
                        "select period from owed_duties(cast(:first as date), cast(:last as date)) where unit_id = :unit order by period",
                        LocalDate.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("unit", unit)
                .getResultList();
    }

    private List<UUID> toldTo(UUID unit, String type) {
        return database.createNativeQuery(
                        "select id from event where unit_id = :unit and type = :type and reach = 'UNIT'", UUID.class)
                .setParameter("unit", unit)
                .setParameter("type", type)
                .getResultList();
    }

    @Test
    void a_change_that_the_second_person_rejects_changes_nothing() {
        UUID id = UUID.randomUUID();
        propose(id, """
                {"reason": "SKB keliru", "holidays": [{"day": "2032-02-10", "kind": "CUTI_BERSAMA", "legalBasis": "SKB 9/2032"}]}""").body("status", equalTo("PROPOSED"));

        Someone.otherRegistryAdmin()
                .header("If-Match", "\"0\"")
                .post("/api/v1/calendar-changes/{id}/actions/reject", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));

        Someone.registryAdmin()
                .get("/api/v1/calendar-changes/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        Someone.registryAdmin().get("/api/v1/holidays/2032-02-10").then().statusCode(404);
    }

    @Test
    void one_due_rule_reads_as_it_stands_in_the_list() {
        String id = Someone.analyst().get("/api/v1/due-rules").jsonPath().getString("items[0].id");

        Someone.analyst()
                .get("/api/v1/due-rules/{id}", id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("frequency", equalTo("MONTHLY"));
        Someone.analyst()
                .get("/api/v1/due-rules/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse propose(UUID id, String body) {
        return Someone.registryAdmin()
                .body(body)
                .put("/api/v1/calendar-changes/{id}", id)
                .then();
    }

    private static ValidatableResponse confirm(UUID id) {
        return Someone.otherRegistryAdmin()
                .header("If-Match", "\"0\"")
                .post("/api/v1/calendar-changes/{id}/actions/confirm", id)
                .then();
    }

    private static ValidatableResponse importing(String table, boolean dryRun) {
        return Someone.registryAdmin()
                .contentType("text/csv")
                .body(table)
                .post("/api/v1/holidays/actions/import?dryRun=" + dryRun)
                .then();
    }
}
