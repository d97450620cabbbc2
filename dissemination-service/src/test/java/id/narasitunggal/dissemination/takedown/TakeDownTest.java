package id.narasitunggal.dissemination.takedown;

import static id.narasitunggal.dissemination.PublishedPages.reported;
import static id.narasitunggal.dissemination.PublishedPages.verifiedSite;
import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.Website;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.dissemination.watch.CheckRound;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A text is no longer in force; who carries it must take it down, and what is seen on the pages decides. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class TakeDownTest {
    private static final String PATH = "/api/v1/take-downs/";

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    CheckRound checks;

    @Inject
    TakeDownWatch watch;

    @Inject
    Session database;

    private Website website;
    private PublishedText narrative;
    private UUID channel;

    @BeforeEach
    void padang_carries_a_narrative_and_solok_does_not() {
        SettableClock.set("2026-10-12T02:00:00Z");
        UnitsOfTheTests.register();
        narrative = PublishedText.firstEdition().forUnits(PADANG, SOLOK);
        narrative.publishedAt("2026-10-12T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);
        change("delete from check_job");
        change("delete from host_turn");
        change("delete from robots_file");
        website = Website.number(2);
        channel = verifiedSite(PADANG, website.address());
        reported(PADANG, channel, narrative.editionId(), website.publish("/beras", "Beras aman", narrative.text()));
        look();
    }

    @AfterEach
    void the_website_closes_and_its_channel_ends() {
        website.close();
        change("delete from check_job");
        change("update channel set status = 'REVOKED'");
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(sql).executeUpdate());
    }

    private void look() {
        int looks = checks.round();
        while (looks > 0) {
            looks = checks.round();
        }
    }

    /** The clock moves on, and what is due then is looked at. */
    private void lookAt(String instant) {
        SettableClock.set(instant);
        watch.lookWhenDue();
        look();
    }

    private JsonPath duties() {
        return officer()
                .get("/api/v1/take-downs?editionId=" + narrative.editionId())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String state() {
        return duties().getString("items[0].state");
    }

    @Test
    void a_withdrawal_opens_the_duty_of_those_who_carry_the_text_and_a_look_meets_it() {
        SettableClock.set("2026-10-13T02:00:00Z");
        narrative.withdrawnAt("2026-10-13T01:59:00Z");
        catalogue.readEditions(0);

        JsonPath opened = duties();
        assertThat(opened.getList("items.unitName")).containsExactly("Kota Padang");
        assertThat(opened.getString("items[0].duty")).isEqualTo("TAKE_DOWN");
        assertThat(opened.getString("items[0].dueAt")).isEqualTo("2026-10-14T02:00:00Z");
        assertThat(opened.getString("items[0].reason")).isEqualTo("Kebijakan dibatalkan");

        website.answer("/beras", 404);
        lookAt("2026-10-14T02:00:01Z");

        assertThat(state()).isEqualTo("MET");
        officer()
                .get("/api/v1/changes?types=take-down.met&limit=200")
                .then()
                .body("items.subject", hasItem(opened.getString("items[0].id")));
    }

    @Test
    void late_is_only_who_was_seen_with_the_text_after_the_due_time() {
        SettableClock.set("2026-10-13T02:00:00Z");
        narrative.withdrawnAt("2026-10-13T01:59:00Z");
        catalogue.readEditions(0);

        SettableClock.set("2026-10-14T02:00:01Z");
        assertThat(state()).as("nobody has looked").isEqualTo("OPEN");
        website.answer("/beras", 503);
        lookAt("2026-10-14T02:00:01Z");
        assertThat(state()).as("our look failed").isEqualTo("OPEN");
        website.publish("/beras", "Beras aman", narrative.text());
        lookAt("2026-10-14T08:00:00Z");
        assertThat(state()).isEqualTo("OVERDUE");
        officer()
                .get("/api/v1/take-downs?state=OVERDUE&editionId=" + narrative.editionId())
                .then()
                .body("items", hasSize(1));
        website.answer("/beras", 410);
        lookAt("2026-10-20T08:00:00Z");
        assertThat(state()).isEqualTo("MET_LATE");
    }

    @Test
    void the_word_of_the_unit_meets_nothing_but_has_its_pages_looked_at() {
        SettableClock.set("2026-10-13T02:00:00Z");
        narrative.urgentlyWithdrawnAt("2026-10-13T01:59:00Z");
        catalogue.readEditions(0);
        String duty = duties().getString("items[0].id");
        assertThat(duties().getString("items[0].dueAt")).isEqualTo("2026-10-13T05:00:00Z");

        atUnit(SOLOK).get(PATH + duty).then().statusCode(404);
        act(officer(), officer(), PATH + duty, "declare", Map.of()).then().statusCode(403);
        act(atUnit(PADANG), atUnit(PADANG), PATH + duty, "declare", Map.of("note", "Sudah kami hapus"))
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"));
        look();
        assertThat(state()).as("it still stands there").isEqualTo("OPEN");

        website.answer("/beras", 404);
        act(atUnit(PADANG), atUnit(PADANG), PATH + duty, "declare", Map.of())
                .then()
                .statusCode(200);
        look();

        assertThat(state()).isEqualTo("MET");
        act(atUnit(PADANG), atUnit(PADANG), PATH + duty, "declare", Map.of())
                .then()
                .statusCode(409);
    }

    @Test
    void where_we_cannot_look_an_officer_of_another_unit_confirms_with_a_reason() {
        SettableClock.set("2026-10-13T02:00:00Z");
        narrative.withdrawnAt("2026-10-13T01:59:00Z");
        catalogue.readEditions(0);
        String duty = duties().getString("items[0].id");
        act(atUnit(PADANG), atUnit(PADANG), PATH + duty, "declare", Map.of())
                .then()
                .statusCode(200);

        SettableClock.set("2026-10-15T02:00:00Z");
        act(atUnit(PADANG), atUnit(PADANG), PATH + duty, "confirm", Map.of("reason", "Kami sendiri"))
                .then()
                .statusCode(403);
        act(officer(), officer(), PATH + duty, "confirm", Map.of("reason", " "))
                .then()
                .statusCode(422);
        officer()
                .body(Map.of("reason", "Foto"))
                .post(PATH + duty + "/actions/confirm")
                .then()
                .statusCode(428);
        act(officer(), officer(), PATH + duty, "confirm", Map.of("reason", "Foto papan yang sudah kosong"))
                .then()
                .statusCode(200)
                .body("state", equalTo("MET"))
                .body("metAt", equalTo("2026-10-13T02:00:00Z"))
                .body("allowedActions", empty());
    }

    @Test
    void supersession_asks_to_replace_and_expiry_without_hurry() {
        PublishedText successor = PublishedText.firstEdition().forUnits(PADANG);
        successor.publishedAt("2026-10-13T01:00:00Z");
        SettableClock.set("2026-10-13T02:00:00Z");
        narrative.supersededAt("2026-10-13T02:00:00Z", successor);
        catalogue.readEditions(0);

        JsonPath replaced = duties();
        assertThat(replaced.getString("items[0].duty")).isEqualTo("REPLACE");
        assertThat(replaced.getString("items[0].successorEditionId"))
                .isEqualTo(successor.editionId().toString());

        website.publish("/beras", "Beras aman", successor.text());
        lookAt("2026-10-14T02:00:01Z");
        assertThat(state()).isEqualTo("MET");

        SettableClock.set("2026-10-15T02:00:00Z");
        reported(PADANG, channel, successor.editionId(), website.address() + "/beras");
        look();
        successor.expiredAt("2026-10-15T02:00:00Z");
        catalogue.readEditions(0);
        atUnit(PADANG)
                .get("/api/v1/take-downs?editionId=" + successor.editionId())
                .then()
                .body("items.cause", contains("EXPIRED"))
                .body("items.dueAt", contains("2026-10-22T02:00:00Z"));
    }

    @Test
    void who_does_not_carry_it_or_has_taken_it_down_before_owes_nothing() {
        website.answer("/beras", 404);
        SettableClock.set("2026-10-13T02:00:01Z");
        look();

        narrative.withdrawnAt("2026-10-13T02:00:00Z");
        catalogue.readEditions(0);

        assertThat(duties().getList("items")).isEmpty();
    }

    @Test
    void a_correction_opens_a_replace_duty_among_the_assignments_and_none_here() {
        PublishedText correction = PublishedText.correctionOf(narrative).with("type", "URGENT");
        correction.publishedAt("2026-10-13T02:00:00Z");
        catalogue.readEditions(0);

        assertThat(duties().getList("items")).isEmpty();
        officer()
                .get("/api/v1/assignments?unitId=" + PADANG + "&editionId=" + correction.editionId())
                .then()
                .body("items.duty", contains("REPLACE"))
                .body("items.dueAt", contains("2026-10-13T05:00:00Z"));
    }
}
