package id.narasitunggal.narrative.planning;

import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.planning.PlanningFixture.act;
import static id.narasitunggal.narrative.planning.PlanningFixture.solok;
import static id.narasitunggal.narrative.planning.PlanningFixture.topic;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ProposalTest {
    private static final Map<String, String> FLOOD =
            Map.of("topic", "Penanganan banjir", "reason", "Kabar simpang siur", "urgency", "URGENT");
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void padang_proposes() {
        SettableClock.set("2026-10-05T02:00:00Z");
        padang().body(FLOOD).put("/api/v1/narrative-proposals/{id}", id).then().statusCode(201);
    }

    @Test
    void taking_up_makes_a_draft_that_the_unit_does_not_see_yet() {
        String narrative = act(author().body(Map.of("topicId", topic())), "narrative-proposals", id, "take-up")
                .statusCode(200)
                .body("status", equalTo("TAKEN_UP"))
                .extract()
                .path("narrativeId");

        author().get("/api/v1/narratives/{id}", narrative)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"));
        padang().get("/api/v1/narratives/{id}", narrative).then().statusCode(404);
        padang().get("/api/v1/narrative-proposals/{id}", id).then().body("status", equalTo("TAKEN_UP"));
        act(author().body(Map.of("topicId", topic())), "narrative-proposals", id, "take-up")
                .statusCode(409);
    }

    @Test
    void declining_tells_the_unit_why() {
        act(author().body(Map.of("reason", "Sudah ada narasinya")), "narrative-proposals", id, "decline")
                .statusCode(200);

        padang().get("/api/v1/narrative-proposals/{id}", id)
                .then()
                .body("answer", equalTo("Sudah ada narasinya"))
                .body("allowedActions", equalTo(List.of()));
        padang().get("/api/v1/changes?types=proposal.declined").then().body("items.subject", hasItem(id.toString()));
        solok().get("/api/v1/changes?types=proposal.declined")
                .then()
                .body("items.subject", not(hasItem(id.toString())));
    }

    @Test
    void a_unit_sees_its_own_proposals_and_can_take_them_back() {
        solok().get("/api/v1/narrative-proposals/{id}", id).then().statusCode(404);
        solok().get("/api/v1/narrative-proposals?limit=200").then().body("items.id", not(hasItem(id.toString())));
        padang().body(FLOOD).put("/api/v1/narrative-proposals/{id}", id).then().statusCode(200);
        padang().body(Map.of("topic", "Lain", "reason", "x", "urgency", "SOON"))
                .put("/api/v1/narrative-proposals/{id}", id)
                .then()
                .statusCode(409);
        act(padang(), "narrative-proposals", id, "withdraw").statusCode(200).body("status", equalTo("WITHDRAWN"));
        act(author().body(Map.of("reason", "x")), "narrative-proposals", id, "decline")
                .statusCode(409);
        author().body(FLOOD)
                .put("/api/v1/narrative-proposals/{id}", UUID.randomUUID())
                .then()
                .statusCode(403);
    }
}
