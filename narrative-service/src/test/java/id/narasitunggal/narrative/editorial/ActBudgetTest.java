package id.narasitunggal.narrative.editorial;

import static id.narasitunggal.narrative.Someone.approver;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.ksp;
import static id.narasitunggal.narrative.Someone.reviewer;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.narrative.topic.TopicFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each act on a narrative costs in SQL statements, and that it costs no more on the tenth edition than on the first. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ActBudgetTest {
    private static final int BUDGET = 16;

    @Inject
    SessionFactory database;

    private final Map<String, Long> spent = new LinkedHashMap<>();

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void every_act_keeps_to_its_budget_whatever_number_of_editions_lies_behind() {
        UUID topic = TopicFixture.aRegisteredTopic();
        Map<String, Object> content = new HashMap<>(NarrativeFixture.content(topic));
        NarrativeFixture narrative = NarrativeFixture.aDraftOf(content);
        goThrough(narrative);
        Map<String, Long> first = new LinkedHashMap<>(spent);
        for (int edition = 2; edition <= 6; edition++) {
            act(narrative, author(), "correct", Map.of("changeNote", "Angka diperbaiki."));
            content.put("title", "Edisi " + edition);
            edit(narrative, content);
            goThrough(narrative);
        }

        assertThat(spent.values()).as("statements of each act: %s", spent).allMatch(count -> count <= BUDGET);
        first.forEach((verb, count) -> assertThat(spent.get(verb))
                .as("statements of %s with five more editions", verb)
                .isLessThanOrEqualTo(count + 3));
    }

    private void goThrough(NarrativeFixture narrative) {
        act(narrative, author(), "submit", null);
        act(narrative, reviewer(), "pass-review", Map.of("checklist", NarrativeFixture.CHECKLIST));
        act(narrative, ksp(), "concur", Map.of());
        act(narrative, approver(), "approve", Map.of());
        act(narrative, author(), "publish", null);
    }

    private void act(NarrativeFixture narrative, RequestSpecification who, String verb, Object body) {
        String version = narrative.etag();
        database.getStatistics().clear();
        assertThat(narrative.act(who, verb, body, version).statusCode())
                .as(verb)
                .isEqualTo(200);
        spent.put(verb, database.getStatistics().getPrepareStatementCount());
    }

    private void edit(NarrativeFixture narrative, Map<String, Object> content) {
        String version = narrative.etag();
        database.getStatistics().clear();
        assertThat(author().header("If-Match", version)
                        .body(content)
                        .put("/api/v1/narratives/{id}", narrative.id)
                        .statusCode())
                .isEqualTo(200);
        spent.put("edit", database.getStatistics().getPrepareStatementCount());
    }
}
