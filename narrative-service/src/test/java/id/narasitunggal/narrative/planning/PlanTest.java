package id.narasitunggal.narrative.planning;

import static id.narasitunggal.narrative.Someone.approver;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.ksp;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.planning.PlanningFixture.act;
import static id.narasitunggal.narrative.planning.PlanningFixture.drafted;
import static id.narasitunggal.narrative.planning.PlanningFixture.met;
import static id.narasitunggal.narrative.planning.PlanningFixture.minutes;
import static id.narasitunggal.narrative.planning.PlanningFixture.plan;
import static id.narasitunggal.narrative.planning.PlanningFixture.solok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.narrative.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.StateDiagram;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class PlanTest {
    @Inject
    SessionFactory database;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void a_plan_goes_from_draft_over_coordination_to_its_end() {
        UUID id = drafted();
        met(id, Someone.KOMINFO, Someone.PADANG);

        act(author(), "communication-plans", id, "coordinate").statusCode(200).body("status", equalTo("COORDINATED"));
        act(approver(), "communication-plans", id, "activate").statusCode(200).body("status", equalTo("ACTIVE"));
        act(author(), "communication-plans", id, "finish")
                .statusCode(409)
                .body("detail", containsString("1 tindak lanjut"));
    }

    @Test
    void a_plan_is_coordinated_only_with_the_units_that_came() {
        UUID id = drafted();

        act(author(), "communication-plans", id, "coordinate")
                .statusCode(409)
                .body("type", equalTo("/problems/not-coordinated"));
        met(id, Someone.KOMINFO);
        act(author(), "communication-plans", id, "coordinate").statusCode(409);
        met(id, Someone.PADANG);
        act(author(), "communication-plans", id, "coordinate").statusCode(200);
    }

    @Test
    void a_change_after_coordination_leads_back_to_the_draft() {
        UUID id = drafted();
        met(id, Someone.KOMINFO, Someone.PADANG);
        String etag =
                act(author(), "communication-plans", id, "coordinate").extract().header("ETag");

        author().header("If-Match", etag)
                .body(plan("Lain " + id))
                .put("/api/v1/communication-plans/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("title", equalTo("Lain " + id));
    }

    @Test
    void nobody_activates_the_plan_they_wrote() {
        UUID id = UUID.randomUUID();
        approver()
                .body(plan("Sendiri " + id))
                .put("/api/v1/communication-plans/{id}", id)
                .then()
                .statusCode(201);
        met(id, Someone.KOMINFO, Someone.PADANG);
        act(approver(), "communication-plans", id, "coordinate")
                .statusCode(200)
                .body("allowedActions", not(hasItem("activate")));

        act(approver(), "communication-plans", id, "activate").statusCode(403);
        act(Someone.otherApprover(), "communication-plans", id, "activate").statusCode(200);
    }

    @Test
    void a_cancelled_plan_keeps_its_reason_and_its_end() {
        UUID id = drafted();
        author().header("If-Match", "\"0\"")
                .body(Map.of("reason", "Digabung"))
                .post("/api/v1/communication-plans/{id}/actions/cancel", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("allowedActions", equalTo(java.util.List.of()));

        Someone.auditor()
                .get("/api/v1/audit-events?subject={id}&type=plan.cancelled", id)
                .then()
                .body("items[0].reason", equalTo("Digabung"))
                .body("items[0].changes.find { it.at == '/status' }.before", equalTo("DRAFT"));
    }

    @Test
    void a_unit_sees_the_plans_and_meetings_that_involve_it_and_no_other() {
        UUID id = drafted();
        UUID meeting = met(id, Someone.KOMINFO);

        padang().get("/api/v1/communication-plans/{id}", id)
                .then()
                .statusCode(200)
                .body("allowedActions", equalTo(java.util.List.of()));
        ksp().get("/api/v1/communication-plans/{id}", id).then().statusCode(200);
        solok().get("/api/v1/communication-plans/{id}", id).then().statusCode(404);
        solok().get("/api/v1/communication-plans?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id.toString())));
        padang().get("/api/v1/coordination-meetings/{id}", meeting).then().statusCode(200);
        solok().get("/api/v1/coordination-meetings/{id}", meeting).then().statusCode(404);
        solok().get("/api/v1/coordination-meetings?plan={id}", id).then().body("items", equalTo(java.util.List.of()));
        padang().body(plan("x"))
                .put("/api/v1/communication-plans/{id}", UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    void the_owner_of_a_follow_up_completes_it_and_what_is_done_stays_done() {
        UUID plan = drafted();
        UUID meeting = UUID.randomUUID();
        UUID followUp = UUID.randomUUID();
        author().body(minutes(plan, followUp, Someone.KOMINFO, PlanningFixture.SOLOK))
                .put("/api/v1/coordination-meetings/{id}", meeting);
        Map<String, UUID> which = Map.of("followUpId", followUp);

        act(solok().body(which), "coordination-meetings", meeting, "complete-follow-up")
                .statusCode(403);
        act(padang().body(which), "coordination-meetings", meeting, "complete-follow-up")
                .statusCode(200)
                .body("followUps[0].doneAt", equalTo("2026-10-05T02:00:00Z"));
        Someone.neighbourService()
                .get("/api/v1/monthly-figures/2026-10")
                .then()
                .body("planning.meetings", org.hamcrest.Matchers.greaterThanOrEqualTo(1))
                .body("planning.followUpsDone", org.hamcrest.Matchers.greaterThanOrEqualTo(1));
        act(padang().body(which), "coordination-meetings", meeting, "complete-follow-up")
                .statusCode(409);
        String etag =
                author().get("/api/v1/coordination-meetings/{id}", meeting).header("ETag");
        author().header("If-Match", etag)
                .body(minutes(plan, UUID.randomUUID(), Someone.KOMINFO))
                .put("/api/v1/coordination-meetings/{id}", meeting)
                .then()
                .statusCode(200)
                .body("followUps.id", hasItem(followUp.toString()))
                .body("followUps.size()", equalTo(2));
    }

    @Test
    void mistakes_in_a_plan_are_named_where_they_stand() {
        author().body(plan("x").replace("2026-12-31", "2026-09-01"))
                .put("/api/v1/communication-plans/{id}", UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/until"));
        author().body(plan("x").replace("[\"Ibu hamil\"]", "[]"))
                .put("/api/v1/communication-plans/{id}", UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/audiences"));
        author().body(Map.of(
                        "planId",
                        UUID.randomUUID(),
                        "title",
                        "x",
                        "heldAt",
                        "2026-10-05T08:00:00",
                        "attendees",
                        new UUID[] {Someone.PADANG}))
                .put("/api/v1/coordination-meetings/{id}", UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/heldAt"));
    }

    @Test
    void lists_take_a_fixed_number_of_statements() {
        UUID plan = drafted();
        met(plan, Someone.KOMINFO);
        met(plan, Someone.PADANG);

        assertThat(statementsOf("/api/v1/communication-plans?limit=200")).isEqualTo(1);
        assertThat(statementsOf("/api/v1/coordination-meetings?limit=200")).isEqualTo(2);
        assertThat(statementsOf("/api/v1/agenda-entries?limit=200")).isBetween(1L, 2L);
        assertThat(statementsOf("/api/v1/narrative-proposals?limit=200")).isEqualTo(1);
        assertThat(statementsOf("/api/v1/look-ahead")).isEqualTo(4);
    }

    @Test
    void the_life_of_a_plan_is_drawn_in_the_docs() throws IOException {
        StateDiagram.isInTheDocs("PlanStatus", StateDiagram.of(PlanStatus.class, PlanStatus::next));
    }

    private long statementsOf(String address) {
        database.getStatistics().clear();
        author().get(address).then().statusCode(200);
        return database.getStatistics().getPrepareStatementCount();
    }
}
