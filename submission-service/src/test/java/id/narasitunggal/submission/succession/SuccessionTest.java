package id.narasitunggal.submission.succession;

import static id.narasitunggal.submission.calendar.DutyFixture.duty;
import static id.narasitunggal.submission.unit.UnitFixture.act;
import static id.narasitunggal.submission.unit.UnitFixture.ministry;
import static id.narasitunggal.submission.unit.UnitFixture.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.submission.calendar.DutyCalendar;
import id.narasitunggal.submission.intake.SubmissionFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports for February 2030 are due on 7 March, those for March on 5 April. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class SuccessionTest {
    @Inject
    DutyCalendar calendar;

    @Inject
    TurnOfTheDay turn;

    @Inject
    Session database;

    @BeforeEach
    void it_is_4_march_2030() {
        SettableClock.set("2030-03-04T02:00:00Z");
    }

    @Test
    void a_split_hands_the_open_months_to_the_named_successor_once() {
        UUID parent = registered(ministry("Kementerian Uji Pecah", "UJI-PECAH", "2030-01-01"));
        calendar.layOut();
        SettableClock.set("2030-03-20T02:00:00Z");
        UUID heir = registered(ministry("Kementerian Uji Pecahan Satu", "UJI-PECAH-1", "2030-03-15"));
        UUID other = registered(ministry("Kementerian Uji Pecahan Dua", "UJI-PECAH-2", "2030-03-15"));

        succeed("SPLIT", List.of(parent), List.of(heir, other), heir, "2030-03-15")
                .statusCode(200);

        Someone.analyst().get("/api/v1/units/{id}", parent).then().body("status", equalTo("DISSOLVED"));
        assertThat(duty(parent, "2030-02").getString("result")).isEqualTo("MISSED");
        assertThat(duty(parent, "2030-03").getString("result")).isEqualTo("TRANSFERRED");
        assertThat(duty(parent, "2030-03").getString("transferredTo")).isEqualTo(heir.toString());
        assertThat(duty(heir, "2030-03").getList("carriesFor")).containsExactly(parent.toString());
        assertThat(duty(other, "2030-03").getList("carriesFor")).isEmpty();
        months(heir).body("items.period", contains("2030-04", "2030-03"));
        months(other).body("items.period", contains("2030-04", "2030-03"));
        Someone.neighbourService()
                .get("/api/v1/monthly-figures/2030-04")
                .then()
                .body("transferred.find { it.unitId == '%s' }.successorId".formatted(parent), equalTo(heir.toString()))
                .body(
                        "transferred.find { it.unitId == '%s' }.successor".formatted(parent),
                        equalTo("Kementerian Uji Pecahan Satu"))
                .body(
                        "missedUnits.unitId",
                        org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasItem(parent.toString())));
        Someone.analyst()
                .get("/api/v1/units/{id}/history", parent)
                .then()
                .body("successions.type", contains("SPLIT"))
                .body("successions[0].heir", equalTo(heir.toString()));
        Someone.analyst()
                .get("/api/v1/reporting-duties?figure=NOT_ASSESSED&unitId=" + parent)
                .then()
                .body("items.period", contains("2030-04", "2030-03"));
    }

    @Test
    void after_a_merger_the_successor_reports_the_month_once_for_all() {
        UUID one = registered(ministry("Kementerian Uji Gabung Satu", "UJI-GABUNG-1", "2030-01-01"));
        UUID two = registered(ministry("Kementerian Uji Gabung Dua", "UJI-GABUNG-2", "2030-01-01"));
        calendar.layOut();
        UUID draft = SubmissionFixture.draftBy(one, SubmissionFixture.stuntingReport("2030-02"));
        UUID heir = registered(ministry("Kementerian Uji Gabungan", "UJI-GABUNG", "2030-03-03"));

        succeed("MERGE", List.of(one, two), List.of(heir), heir, "2030-03-03").statusCode(200);

        assertThat(duty(heir, "2030-02").getList("carriesFor", String.class))
                .containsExactlyInAnyOrder(one.toString(), two.toString());
        months(heir).body("items.period", contains("2030-04", "2030-03", "2030-02"));
        SubmissionFixture.act(one, draft, "submit").then().statusCode(409);
        UUID report = SubmissionFixture.submittedBy(heir, SubmissionFixture.stuntingReport("2030-02"));
        Someone.atUnit(heir).get("/api/v1/submissions/{id}", report).then().body("timeliness", equalTo("ON_TIME"));
        Someone.analyst().get("/api/v1/units/{id}", one).then().body("status", equalTo("MERGED"));
    }

    @Test
    void what_was_reported_before_the_end_stays_with_the_unit_that_reported() {
        UUID ending = registered(ministry("Kementerian Uji Bubar", "UJI-BUBAR", "2030-01-01"));
        calendar.layOut();
        SubmissionFixture.submittedBy(ending, SubmissionFixture.stuntingReport("2030-02"));

        act(ending, "dissolve", "{\"from\": \"2030-03-04\", \"legalBasis\": \"Perpres 2/2030\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("DISSOLVED"))
                .body("allowedActions", contains("enable-two-step"));

        assertThat(duty(ending, "2030-02").getString("result")).isEqualTo("IN_PROGRESS");
        assertThat(duty(ending, "2030-03").getString("result")).isEqualTo("NOT_OBLIGED");
        act(ending, "rename", """
                {"name": "x", "shortName": "x", "from": "2030-03-04", "legalBasis": "x"}""").then().statusCode(409);
    }

    @Test
    void a_succession_without_sense_is_refused_and_nothing_ends() {
        UUID unit = registered(ministry("Kementerian Uji Utuh", "UJI-UTUH", "2030-01-01"));
        succeed("SPLIT", List.of(unit), List.of(unit), unit, "2030-03-01").statusCode(422);
        succeed("SPLIT", List.of(unit), List.of(unit, UUID.randomUUID()), unit, "2030-03-01")
                .statusCode(422);
        succeed("RENAME", List.of(unit), List.of(unit), unit, "2030-03-01").statusCode(422);
        succeed("MERGE", List.of(unit, Someone.PADANG), List.of(unit), unit, "2032-03-05")
                .statusCode(422);
        Someone.analyst()
                .body("{}")
                .put("/api/v1/unit-successions/{id}", UUID.randomUUID())
                .then()
                .statusCode(403);
        Someone.analyst().get("/api/v1/units/{id}", unit).then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void a_merger_recorded_ahead_happens_on_its_day_and_once() {
        UUID one = registered(ministry("Kementerian Uji Kelak Satu", "UJI-KELAK-1", "2030-01-01"));
        UUID two = registered(ministry("Kementerian Uji Kelak Dua", "UJI-KELAK-2", "2030-01-01"));
        UUID heir = registered(ministry("Kementerian Uji Kelak", "UJI-KELAK", "2030-03-03"));
        calendar.layOut();

        String id = succeed("MERGE", List.of(one, two), List.of(heir), heir, "2030-04-01")
                .statusCode(200)
                .body("state", equalTo("PLANNED"))
                .extract()
                .path("id");
        turn.turn();

        Someone.analyst().get("/api/v1/units/{id}", one).then().body("status", equalTo("ACTIVE"));
        assertThat(duty(one, "2030-02").getString("result")).isEqualTo("IN_PROGRESS");
        Someone.atUnit(heir)
                .get("/api/v1/unit-successions?state=PLANNED&unitId=" + two)
                .then()
                .body("items.id", contains(id))
                .body("items.effectiveOn", contains("2030-04-01"));

        SettableClock.set("2030-03-31T17:00:00Z");
        turn.turn();
        turn.turn();

        Someone.analyst().get("/api/v1/units/{id}", one).then().body("status", equalTo("MERGED"));
        assertThat(duty(one, "2030-02").getString("result")).isEqualTo("MISSED");
        assertThat(duty(one, "2030-03").getString("transferredTo")).isEqualTo(heir.toString());
        Someone.analyst().get("/api/v1/unit-successions/{id}", id).then().body("state", equalTo("DONE"));
        assertThat(events(id)).containsExactly("unit.succession-planned", "unit.succeeded");
    }

    @Test
    void a_plan_is_taken_back_before_its_day_and_not_after() {
        UUID unit = registered(ministry("Kementerian Uji Batal", "UJI-BATAL", "2030-01-01"));
        act(unit, "dissolve", "{\"from\": \"2030-05-01\", \"legalBasis\": \"Perpres 3/2030\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
        String id = Someone.registryAdmin()
                .get("/api/v1/unit-successions?unitId=" + unit)
                .jsonPath()
                .getString("items[0].id");
        cancel(id, "\"7\"").statusCode(412);

        cancel(id, "\"0\"")
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("remark", equalTo("Perpres dicabut"));

        cancel(id, "\"1\"").statusCode(409);
        SettableClock.set("2030-05-02T02:00:00Z");
        turn.turn();
        Someone.analyst().get("/api/v1/units/{id}", unit).then().body("status", equalTo("ACTIVE"));
        assertThat(events(id)).containsExactly("unit.succession-planned", "unit.succession-cancelled");
    }

    @Test
    void what_cannot_happen_any_more_on_its_day_is_refused_with_the_reason_and_stops_nothing_else() {
        UUID unit = registered(ministry("Kementerian Uji Dua Kali", "UJI-DUAKALI", "2030-01-01"));
        UUID other = registered(ministry("Kementerian Uji Lancar", "UJI-LANCAR", "2030-01-01"));
        String dissolution = "{\"from\": \"2030-03-10\", \"legalBasis\": \"Perpres 4/2030\"}";
        act(unit, "dissolve", dissolution).then().statusCode(200);
        act(unit, "dissolve", dissolution).then().statusCode(200);
        act(other, "dissolve", dissolution).then().statusCode(200);

        SettableClock.set("2030-03-11T02:00:00Z");
        turn.turn();

        Someone.registryAdmin()
                .get("/api/v1/unit-successions?unitId=" + unit)
                .then()
                .body("items.state", containsInAnyOrder("DONE", "REFUSED"))
                .body("items.remark", hasItem("Instansi ini sudah berakhir; riwayatnya tidak berubah."));
        Someone.analyst().get("/api/v1/units/{id}", other).then().body("status", equalTo("DISSOLVED"));
    }

    @Test
    void a_name_and_a_code_to_come_hold_from_their_day_and_the_neighbours_learn_of_them_then() {
        UUID unit = registered(ministry("Kementerian Uji Nama Lama", "UJI-KELAK-NAMA", "2030-01-01"));
        act(unit, "rename", """
                {"name": "Kementerian Uji Nama Baru", "shortName": "Uji Baru", "from": "2030-06-01", "legalBasis": "Perpres 5/2030"}""").then().statusCode(200).body("name", equalTo("Kementerian Uji Nama Lama"));
        act(unit, "recode", """
                {"code": {"scheme": "INTERNAL", "code": "UJI-KELAK-BARU"}, "from": "2030-06-01", "legalBasis": "Perpres 5/2030"}""").then().statusCode(200);
        assertThat(events(unit.toString())).doesNotContain("unit.changed");

        SettableClock.set("2030-05-31T17:00:00Z");
        turn.turn();
        turn.turn();

        Someone.analyst()
                .get("/api/v1/units/{id}", unit)
                .then()
                .body("name", equalTo("Kementerian Uji Nama Baru"))
                .body("codes.code", contains("UJI-KELAK-BARU"));
        assertThat(events(unit.toString())).filteredOn("unit.changed"::equals).hasSize(2);
        Someone.registryAdmin()
                .get("/api/v1/unit-successions?type=RENAME&unitId=" + unit)
                .then()
                .body("items.state", contains("DONE"));
    }

    @Test
    void a_transfer_recorded_ahead_moves_the_unit_on_its_day_or_is_taken_back() {
        UUID parent = registered(ministry("Kementerian Uji Induk", "UJI-PINDAH-INDUK", "2030-01-01"));
        UUID unit = registered(ministry("Lembaga Uji Pindah", "UJI-PINDAH", "2030-01-01"));
        UUID other = registered(ministry("Lembaga Uji Tinggal", "UJI-TINGGAL", "2030-01-01"));
        String transfer = """
                {"organisationalParentId": "%s", "from": "2030-06-01", "legalBasis": "Perpres 6/2030"}""".formatted(parent);
        act(unit, "transfer", transfer).then().statusCode(200).body("organisationalParentId", nullValue());
        act(other, "transfer", transfer).then().statusCode(200);
        cancel(onlySuccession(other), "\"0\"").statusCode(200).body("state", equalTo("CANCELLED"));
        assertThat(events(unit.toString())).doesNotContain("unit.changed");

        SettableClock.set("2030-05-31T17:00:00Z");
        turn.turn();
        turn.turn();

        Someone.analyst()
                .get("/api/v1/units/{id}", unit)
                .then()
                .body("organisationalParentId", equalTo(parent.toString()));
        Someone.analyst().get("/api/v1/units/{id}", other).then().body("organisationalParentId", nullValue());
        assertThat(events(unit.toString())).filteredOn("unit.changed"::equals).hasSize(1);
        cancel(onlySuccession(unit), "\"1\"").statusCode(409);
    }

    @Test
    void a_transfer_that_would_make_a_circle_is_refused_when_recorded_and_when_it_became_one_by_its_day() {
        UUID one = registered(ministry("Lembaga Uji Lingkar Satu", "UJI-LINGKAR-1", "2030-01-01"));
        UUID two = registered(ministry("Lembaga Uji Lingkar Dua", "UJI-LINGKAR-2", "2030-01-01"));
        String under = "{\"organisationalParentId\": \"%s\", \"from\": \"%s\", \"legalBasis\": \"Perpres 7/2030\"}";
        act(one, "transfer", under.formatted(one, "2030-03-10")).then().statusCode(422);
        act(one, "transfer", under.formatted(UUID.randomUUID(), "2030-03-10"))
                .then()
                .statusCode(409);
        act(one, "transfer", under.formatted(two, "2030-03-10")).then().statusCode(200);
        SettableClock.advance(Duration.ofSeconds(1));
        act(two, "transfer", under.formatted(one, "2030-03-10")).then().statusCode(200);

        SettableClock.set("2030-03-10T02:00:00Z");
        turn.turn();

        Someone.registryAdmin()
                .get("/api/v1/unit-successions?unitId=" + one)
                .then()
                .body("items.state", contains("DONE"));
        Someone.registryAdmin()
                .get("/api/v1/unit-successions?unitId=" + two)
                .then()
                .body("items.state", contains("REFUSED"));
    }

    private static String onlySuccession(UUID unit) {
        return Someone.registryAdmin()
                .get("/api/v1/unit-successions?unitId=" + unit)
                .jsonPath()
                .getString("items[0].id");
    }

    private static ValidatableResponse cancel(String id, String etag) {
        return Someone.registryAdmin()
                .header("If-Match", etag)
                .body("{\"reason\": \"Perpres dicabut\"}")
                .post("/api/v1/unit-successions/{id}/actions/cancel", id)
                .then();
    }

    private List<String> events(String subject) {
        return database.createNativeQuery(
                        "select type from event where subject = cast(:subject as uuid) order by position", String.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    private static ValidatableResponse months(UUID unit) {
        return Someone.analyst().get("/api/v1/reporting-duties?unitId=" + unit).then();
    }

    private static ValidatableResponse succeed(String type, List<UUID> from, List<UUID> to, UUID heir, String on) {
        return Someone.registryAdmin()
                .body("""
                        {"type": "%s", "from": %s, "to": %s, "heir": "%s", "effectiveOn": "%s", "legalBasis": "Perpres 139/2024"}""".formatted(type, quoted(from), quoted(to), heir, on))
                .put("/api/v1/unit-successions/{id}", UUID.randomUUID())
                .then();
    }

    private static List<String> quoted(List<UUID> ids) {
        return ids.stream().map(id -> "\"" + id + "\"").toList();
    }
}
