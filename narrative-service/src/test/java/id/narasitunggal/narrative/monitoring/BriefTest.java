package id.narasitunggal.narrative.monitoring;

import static id.narasitunggal.narrative.Someone.auditor;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.Someone.with;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.narrative.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class BriefTest {
    private static final UUID BUKITTINGGI = UUID.fromString("00000000-0000-4000-8000-000000001375");

    private final UUID issue = UUID.randomUUID();
    private final UUID brief = UUID.randomUUID();

    @BeforeEach
    void an_issue_was_raised_on_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
        analyst()
                .body(Map.of("title", "Antrean minyak goreng", "kind", "ECONOMY", "topicId", aRegisteredTopic()))
                .put("/api/v1/issues/{id}", issue)
                .then()
                .statusCode(201);
    }

    private static RequestSpecification analyst() {
        return with(TokenIssuer.token("dodi", Someone.KOMINFO, "monitoring-analyst"));
    }

    private static RequestSpecification neighbour() {
        return with(TokenIssuer.token("eko", BUKITTINGGI, "unit-contributor"));
    }

    private ValidatableResponse sent() {
        return analyst()
                .body(Map.of("issueId", issue, "unitId", Someone.PADANG, "brief", "Jelaskan jadwal operasi pasar."))
                .put("/api/v1/issue-briefs/{id}", brief)
                .then();
    }

    private ValidatableResponse acknowledged(RequestSpecification who, String version) {
        return who.header("If-Match", version)
                .body(Map.of("answer", "Operasi pasar besok pagi di tiga tempat."))
                .post("/api/v1/issue-briefs/{id}/actions/acknowledge", brief)
                .then();
    }

    private void moved(int version, String status) {
        analyst()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("status", status, "triage", "CONSULTATION", "reason", "Mulai ramai."))
                .post("/api/v1/issues/{id}/actions/move", issue)
                .then()
                .statusCode(200);
    }

    @Test
    void the_unit_concerned_reads_it_and_says_what_it_does() {
        sent().statusCode(201).body("status", equalTo("WAITING")).body("dueAt", equalTo("2026-10-06T02:00:00Z"));
        sent().statusCode(200);

        padang().queryParam("open", true)
                .get("/api/v1/issue-briefs")
                .then()
                .body("items.id", hasItem(brief.toString()));
        padang().get("/api/v1/issue-briefs/{id}", brief)
                .then()
                .body("title", equalTo("Antrean minyak goreng"))
                .body("allowedActions", contains("acknowledge"));
        padang().get("/api/v1/issues/{id}", issue).then().statusCode(403);
        acknowledged(padang(), "\"0\"").statusCode(200).body("status", equalTo("ACKNOWLEDGED"));

        author().queryParam("issueId", issue)
                .get("/api/v1/issue-briefs")
                .then()
                .body("items.answer", contains("Operasi pasar besok pagi di tiga tempat."))
                .body("items[0].allowedActions", hasSize(0));
        acknowledged(padang(), "\"1\"").statusCode(409);
        auditor()
                .queryParam("subject", issue)
                .get("/api/v1/audit-events")
                .then()
                .body("items.type", contains("issue.acknowledged", "issue.brief-sent", "issue.raised"));
    }

    @Test
    void what_has_become_a_crisis_is_answered_within_the_hour_and_being_late_stays_visible() {
        moved(0, "MONITORED");
        moved(1, "PRIORITY");
        moved(2, "CRISIS");
        sent().statusCode(201).body("dueAt", equalTo("2026-10-05T03:00:00Z"));

        SettableClock.set("2026-10-05T03:00:01Z");
        author().get("/api/v1/issue-briefs/{id}", brief).then().body("status", equalTo("OVERDUE"));
        acknowledged(padang(), "\"0\"").statusCode(200).body("status", equalTo("ACKNOWLEDGED_LATE"));
    }

    @Test
    void another_unit_neither_sees_nor_answers_it_and_only_analysts_send() {
        sent().statusCode(201);

        neighbour().get("/api/v1/issue-briefs/{id}", brief).then().statusCode(404);
        neighbour().get("/api/v1/issue-briefs").then().body("items.id", not(hasItem(brief.toString())));
        acknowledged(neighbour(), "\"0\"").statusCode(404);
        acknowledged(author(), "\"0\"").statusCode(403);
        padang().body(Map.of("issueId", issue, "unitId", Someone.PADANG, "brief", "Sendiri"))
                .put("/api/v1/issue-briefs/{id}", UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    void a_unit_hears_of_an_issue_once_and_of_none_that_was_dismissed() {
        sent().statusCode(201);
        analyst()
                .body(Map.of("issueId", issue, "unitId", Someone.PADANG, "brief", "Lagi"))
                .put("/api/v1/issue-briefs/{id}", UUID.randomUUID())
                .then()
                .statusCode(409);
        moved(0, "DISMISSED");
        analyst()
                .body(Map.of("issueId", issue, "unitId", BUKITTINGGI, "brief", "Sudah lewat"))
                .put("/api/v1/issue-briefs/{id}", UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/issueId"));
    }
}
