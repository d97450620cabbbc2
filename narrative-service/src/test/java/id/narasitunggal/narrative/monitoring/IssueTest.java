package id.narasitunggal.narrative.monitoring;

import static id.narasitunggal.narrative.Someone.auditor;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.Someone.with;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.narasitunggal.narrative.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class IssueTest {
    private static final Instant NOW = Instant.parse("2026-10-05T02:00:00Z");

    @Inject
    SessionFactory statements;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set(NOW.toString());
    }

    private static RequestSpecification analyst() {
        return with(TokenIssuer.token("dodi", Someone.KOMINFO, "monitoring-analyst"));
    }

    private static void reported(UUID topic, int times, String tone, String region, Instant at) {
        for (int i = 0; i < times; i++) {
            Map<String, Object> report = new HashMap<>(Map.of(
                    "outlet",
                    "Harian Contoh",
                    "outletKind",
                    "ONLINE",
                    "url",
                    "https://contoh.id/" + UUID.randomUUID(),
                    "headline",
                    "Antrean panjang di pasar",
                    "publishedAt",
                    at.toString(),
                    "headlineTone",
                    "NEGATIVE",
                    "contentTone",
                    tone,
                    "topicId",
                    topic.toString()));
            if (region != null) {
                report.put("region", region);
            }
            analyst()
                    .body(report)
                    .put("/api/v1/mentions/{id}", UUID.randomUUID())
                    .then()
                    .statusCode(201);
        }
    }

    private static ValidatableResponse issuesOf(UUID topic) {
        return author().queryParam("topicId", topic)
                .get("/api/v1/issues")
                .then()
                .statusCode(200);
    }

    private static UUID raised(UUID topic, String region) {
        UUID id = UUID.randomUUID();
        analyst()
                .body(raising(topic, region))
                .put("/api/v1/issues/{id}", id)
                .then()
                .statusCode(201);
        return id;
    }

    private static Map<String, Object> raising(UUID topic, String region) {
        return Map.of("title", "Antrean beras", "kind", "ECONOMY", "topicId", topic.toString(), "region", region);
    }

    private static ValidatableResponse moved(UUID id, int version, String status) {
        return analyst()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("status", status, "triage", "CONSULTATION", "reason", "Media nasional memuatnya."))
                .post("/api/v1/issues/{id}/actions/move", id)
                .then();
    }

    @Test
    void ten_reports_of_which_half_are_negative_open_an_issue_and_nine_do_not() {
        UUID topic = aRegisteredTopic();
        reported(topic, 5, "NEUTRAL", "13.71", NOW.minus(23, ChronoUnit.HOURS));
        reported(topic, 4, "NEGATIVE", "13.06", NOW);
        issuesOf(topic).body("items", hasSize(0));

        reported(topic, 1, "NEGATIVE", "13", NOW);

        String id = issuesOf(topic)
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("DETECTED"))
                .body("items[0].origin", equalTo("EARLY_ALERT"))
                .body("items[0].region", equalTo("13"))
                .body("items[0].mentions", equalTo(10))
                .body("items[0].negative", equalTo(5))
                .extract()
                .path("items[0].id");
        auditor()
                .queryParam("subject", id)
                .get("/api/v1/audit-events")
                .then()
                .body("items.type", contains("issue.detected"));
        reported(topic, 3, "NEGATIVE", "13", NOW);
        issuesOf(topic).body("items", hasSize(1));
    }

    @Test
    void what_is_mostly_friendly_or_old_raises_no_alarm() {
        UUID friendly = aRegisteredTopic();
        reported(friendly, 6, "POSITIVE", null, NOW);
        reported(friendly, 5, "NEGATIVE", null, NOW);
        issuesOf(friendly).body("items", hasSize(0));

        UUID old = aRegisteredTopic();
        reported(old, 12, "NEGATIVE", null, NOW.minus(25, ChronoUnit.HOURS));
        issuesOf(old).body("items", hasSize(0));
    }

    @Test
    void a_topic_that_is_always_talked_about_must_triple_before_it_is_an_issue() {
        UUID topic = aRegisteredTopic();
        for (int day = 2; day <= 8; day++) {
            reported(topic, 4, "NEGATIVE", null, NOW.minus(day, ChronoUnit.DAYS).plusSeconds(60));
        }
        reported(topic, 11, "NEGATIVE", null, NOW);
        issuesOf(topic).body("items", hasSize(0));

        reported(topic, 1, "NEGATIVE", "31", NOW);

        issuesOf(topic).body("items", hasSize(1)).body("items[0].region", nullValue());
    }

    @Test
    void a_whole_file_is_watched_in_one_statement() {
        UUID topic = aRegisteredTopic();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            lines.append("{\"outlet\":\"Harian Contoh\",\"outletKind\":\"ONLINE\",\"url\":\"https://contoh.id/")
                    .append(UUID.randomUUID())
                    .append(
                            "\",\"headline\":\"Antrean\",\"publishedAt\":\"2026-10-05T01:00:00Z\",\"headlineTone\":\"NEGATIVE\",\"contentTone\":\"NEGATIVE\",\"topicId\":\"")
                    .append(topic)
                    .append("\"}\n");
        }
        MentionTest.sent("application/x-ndjson", lines.toString(), false)
                .statusCode(200)
                .body("added", equalTo(40));

        issuesOf(topic).body("items", hasSize(1)).body("items[0].mentions", equalTo(40));
    }

    @Test
    void an_issue_goes_its_way_step_by_step_and_each_step_has_its_reason() {
        UUID id = raised(aRegisteredTopic(), "13");

        moved(id, 0, "CRISIS").statusCode(409).body("detail", containsString("status"));
        moved(id, 0, "MONITORED").statusCode(200).body("nextStatuses", contains("PRIORITY", "CLOSED"));
        moved(id, 1, "PRIORITY").statusCode(200);
        moved(id, 2, "CRISIS").statusCode(200).body("triage", equalTo("CONSULTATION"));
        moved(id, 3, "CLOSED").statusCode(409);
        moved(id, 3, "POST_CRISIS").statusCode(200);
        moved(id, 4, "CLOSED").statusCode(200);
        moved(id, 5, "MONITORED").statusCode(200);

        auditor()
                .queryParam("subject", id)
                .get("/api/v1/audit-events")
                .then()
                .body("items", hasSize(7))
                .body("items[0].data.reason", equalTo("Media nasional memuatnya."));
    }

    @Test
    void one_topic_has_one_open_issue_in_a_region() {
        UUID topic = aRegisteredTopic();
        UUID first = raised(topic, "13");
        analyst()
                .body(raising(topic, "13"))
                .put("/api/v1/issues/{id}", first)
                .then()
                .statusCode(200);

        analyst()
                .body(raising(topic, "13"))
                .put("/api/v1/issues/{id}", UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("detail", containsString("isu terbuka"));
        raised(topic, "14");
        moved(first, 0, "DISMISSED").statusCode(200).body("allowedActions", hasSize(0));
        raised(topic, "13");
    }

    @Test
    void units_see_none_and_only_analysts_write() {
        UUID id = raised(aRegisteredTopic(), "13");

        padang().get("/api/v1/issues").then().statusCode(403);
        padang().get("/api/v1/issues/{id}", id).then().statusCode(403);
        author().get("/api/v1/issues/{id}", id).then().statusCode(200).body("allowedActions", hasSize(0));
        author().body(raising(aRegisteredTopic(), "13"))
                .put("/api/v1/issues/{id}", UUID.randomUUID())
                .then()
                .statusCode(403);
        analyst()
                .body(raising(UUID.randomUUID(), "13"))
                .put("/api/v1/issues/{id}", UUID.randomUUID())
                .then()
                .statusCode(409);
    }

    @Test
    void a_list_takes_one_statement_and_pages_without_gaps() {
        UUID topic = aRegisteredTopic();
        for (String region : new String[] {"11", "12", "13"}) {
            raised(topic, region);
        }
        statements.getStatistics().clear();

        String next = author().queryParam("topicId", topic)
                .queryParam("status", "DETECTED")
                .queryParam("limit", 2)
                .get("/api/v1/issues")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");

        assertThat(statements.getStatistics().getPrepareStatementCount()).isEqualTo(1);
        author().queryParam("topicId", topic)
                .queryParam("after", next)
                .get("/api/v1/issues")
                .then()
                .body("items", hasSize(1));
    }
}
