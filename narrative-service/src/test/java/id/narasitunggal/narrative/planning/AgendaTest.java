package id.narasitunggal.narrative.planning;

import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.planning.PlanningFixture.agenda;
import static id.narasitunggal.narrative.planning.PlanningFixture.entry;
import static id.narasitunggal.narrative.planning.PlanningFixture.solok;
import static id.narasitunggal.narrative.planning.PlanningFixture.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import id.narasitunggal.narrative.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class AgendaTest {
    private UUID topic;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
        topic = topic();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-12, 13.71, true",
        "2026-10-12, 13, true",
        "2026-10-12, ID, true",
        "2026-10-12, 13.02, false",
        "2026-10-12, 1, false",
        "2026-10-13, 13.71, false"
    })
    void entries_on_one_topic_clash_on_the_same_day_in_the_same_region(String day, String region, boolean clashes) {
        UUID first = agenda("Pertama", topic, "2026-10-12", "13.71");
        if ("1".equals(region)) {
            agenda("Topik lain", topic(), day, "13.71");
        } else {
            agenda("Kedua", topic, day, region);
        }

        var found = author().get("/api/v1/agenda-entries/{id}", first).then().statusCode(200);

        if (clashes) {
            found.body("clashes.otherTitle", contains("Kedua")).body("clashes.title", contains("Pertama"));
        } else {
            found.body("clashes", equalTo(List.of()));
        }
    }

    @Test
    void a_clash_is_listed_once_with_both_entries_and_ends_with_a_cancellation() {
        UUID first = agenda("Satu", topic, "2026-10-12", "ID");
        agenda("Dua", topic, "2026-10-12", "13");
        String list = "/api/v1/agenda-clashes?from=2026-10-12&until=2026-10-12";

        author().get(list)
                .then()
                .statusCode(200)
                .body(
                        "findAll { it.entryId == '%s' || it.otherId == '%s' }.size()".formatted(first, first),
                        equalTo(1));
        author().header("If-Match", "\"0\"")
                .body(Map.of("reason", "Berbenturan"))
                .post("/api/v1/agenda-entries/{id}/actions/cancel", first)
                .then()
                .statusCode(200)
                .body("clashes", equalTo(List.of()));
        author().get(list)
                .then()
                .body(
                        "findAll { it.entryId == '%s' || it.otherId == '%s' }.size()".formatted(first, first),
                        equalTo(0));
    }

    @Test
    void an_entry_over_night_in_the_east_clashes_on_both_of_its_days() {
        UUID id = UUID.randomUUID();
        author().body(entry("Malam", topic, "2026-10-12T22:00:00", "2026-10-13T02:00:00", "WIT", "91.71"))
                .put("/api/v1/agenda-entries/{id}", id)
                .then()
                .statusCode(201)
                .body("start", equalTo("2026-10-12T22:00:00"));
        agenda("Esoknya", topic, "2026-10-13", "ID");

        author().get("/api/v1/agenda-entries/{id}", id).then().body("clashes.otherTitle", contains("Esoknya"));
    }

    @Test
    void a_unit_sees_its_own_calendar_and_no_clash_with_what_is_hidden() {
        UUID shown = agenda("Padang", topic, "2026-10-12", "13.71", Someone.PADANG);
        UUID hidden = agenda("Solok", topic, "2026-10-12", "13", PlanningFixture.SOLOK);

        padang().get("/api/v1/agenda-entries?topic={t}", topic).then().body("items.id", contains(shown.toString()));
        padang().get("/api/v1/agenda-entries/{id}", shown)
                .then()
                .body("clashes", equalTo(List.of()))
                .body("allowedActions", equalTo(List.of()));
        padang().get("/api/v1/agenda-entries/{id}", hidden).then().statusCode(404);
        solok().get("/api/v1/agenda-entries/{id}", shown).then().statusCode(404);
        author().get("/api/v1/agenda-entries?topic={t}&region=13.71", topic)
                .then()
                .body("items.id", containsInAnyOrder(shown.toString(), hidden.toString()));
    }

    @Test
    void the_calendar_reads_back_in_a_calendar_program() {
        String title = "Peluncuran; bantuan, \\ \"pangan\" – Ma'ruf " + "sangat panjang sekali ".repeat(6) + "é";
        UUID id = UUID.randomUUID();
        author().body(entry(title, topic, "2026-10-12T09:00:00", "2026-10-12T11:30:00", "WITA", "ID", Someone.PADANG))
                .put("/api/v1/agenda-entries/{id}", id)
                .then()
                .statusCode(201);
        author().header("If-Match", "\"0\"")
                .body(Map.of("reason", "Batal"))
                .post("/api/v1/agenda-entries/{id}/actions/cancel", id);

        String text = padang().get("/api/v1/agenda.ics")
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0))
                .as("%s", calendar.validate(biweekly.ICalVersion.V2_0))
                .isEmpty();
        VEvent event = calendar.getEvents().stream()
                .filter(one -> one.getUid().getValue().startsWith(id.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(event.getSummary().getValue()).isEqualTo(title);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-10-12T01:00:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-10-12T03:30:00Z"));
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(Instant.parse("2026-10-05T02:00:00Z"));
    }

    @Test
    void a_subscription_opens_without_a_token_until_it_is_revoked_or_ends() {
        UUID mine = agenda("Untuk Padang", topic, "2026-10-12", "13.71", Someone.PADANG);
        UUID other = agenda("Untuk Solok", topic, "2026-10-14", "13.02", PlanningFixture.SOLOK);
        UUID subscription = UUID.randomUUID();
        String address = padang().put("/api/v1/agenda-subscriptions/{id}", subscription)
                .then()
                .statusCode(201)
                .extract()
                .path("address");

        assertThat(RestAssured.get(address).then().statusCode(200).extract().asString())
                .contains(mine.toString())
                .doesNotContain(other.toString());
        padang().put("/api/v1/agenda-subscriptions/{id}", subscription)
                .then()
                .statusCode(200)
                .body("address", nullValue());
        solok().get("/api/v1/agenda-subscriptions/{id}", subscription).then().statusCode(404);
        solok().get("/api/v1/agenda-subscriptions").then().body("items.id", not(hasItem(subscription.toString())));
        RestAssured.get(address.replaceFirst("calendars/..", "calendars/xx"))
                .then()
                .statusCode(404);

        padang().post("/api/v1/agenda-subscriptions/{id}/actions/revoke", subscription)
                .then()
                .statusCode(428);
        padang().header("If-Match", "\"0\"")
                .post("/api/v1/agenda-subscriptions/{id}/actions/revoke", subscription)
                .then()
                .statusCode(200);
        RestAssured.get(address).then().statusCode(404);

        String next = padang().put("/api/v1/agenda-subscriptions/{id}", UUID.randomUUID())
                .path("address");
        SettableClock.set("2027-10-05T02:00:00Z");
        RestAssured.get(next).then().statusCode(404);
    }

    @Test
    void the_week_ahead_shows_each_caller_their_part() {
        UUID mine = agenda("Pekan Padang", topic, "2026-10-07", "13.71", Someone.PADANG);
        agenda("Pekan lain", topic, "2026-10-07", "13");
        UUID plan = PlanningFixture.drafted();
        PlanningFixture.met(plan, Someone.KOMINFO);

        author().get("/api/v1/look-ahead?week=2026-W41")
                .then()
                .statusCode(200)
                .body("from", equalTo("2026-10-05"))
                .body("until", equalTo("2026-10-11"))
                .body("agenda.find { it.id == '%s' }.clashes.size()".formatted(mine), equalTo(1))
                .body("followUps.task", hasItem("Kirim data"));
        padang().get("/api/v1/look-ahead")
                .then()
                .statusCode(200)
                .body("week", equalTo("2026-W41"))
                .body("agenda.title", hasItem("Pekan Padang"))
                .body("agenda.title", not(hasItem("Pekan lain")))
                .body("followUps.task", hasItem("Kirim data"));
        solok().get("/api/v1/look-ahead").then().body("followUps", equalTo(List.of()));
        author().get("/api/v1/look-ahead?week=2026-W99").then().statusCode(400);
    }

    @Test
    void mistakes_in_an_entry_are_named() {
        author().body(entry("x", topic, "2026-10-12T09:00:00", "2026-10-12T08:00:00", "WIB", "13"))
                .put("/api/v1/agenda-entries/{id}", UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/end"));
        author().body(entry("x", UUID.randomUUID(), "2026-10-12T09:00:00", "2026-10-12T10:00:00", "WIB", "13"))
                .put("/api/v1/agenda-entries/{id}", UUID.randomUUID())
                .then()
                .statusCode(409);
    }
}
