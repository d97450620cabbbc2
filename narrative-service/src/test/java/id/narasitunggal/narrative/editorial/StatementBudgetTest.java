package id.narasitunggal.narrative.editorial;

import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraftOn;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aPublishedOne;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class StatementBudgetTest {
    @Inject
    SessionFactory database;

    private long statementsOf(Runnable request) {
        database.getStatistics().clear();
        request.run();
        return database.getStatistics().getPrepareStatementCount();
    }

    @Test
    void opening_a_narrative_takes_at_most_five_statements() {
        NarrativeFixture narrative = aPublishedOne();

        long statements = statementsOf(() -> narrative.seenBy(author()).then().statusCode(200));

        assertThat(statements).isBetween(1L, 5L);
    }

    @Test
    void a_list_takes_one_statement_however_many_rows_it_shows() {
        UUID topic = aRegisteredTopic();
        for (int i = 0; i < 6; i++) {
            aDraftOn(topic);
        }

        assertThat(statementsOf(() -> author().queryParam("topic", topic)
                        .get("/api/v1/narratives")
                        .then()
                        .statusCode(200)))
                .isEqualTo(1);
        assertThat(statementsOf(() -> padang().get("/api/v1/narratives").then().statusCode(200)))
                .isEqualTo(1);
        assertThat(statementsOf(
                        () -> padang().get("/api/v1/topics?limit=200").then().statusCode(200)))
                .isEqualTo(1);
        assertThat(statementsOf(() ->
                        author().get("/api/v1/citable-items?limit=200").then().statusCode(200)))
                .isEqualTo(1);
        assertThat(statementsOf(() ->
                        author().get("/api/v1/evidence-flags?limit=200").then().statusCode(200)))
                .isEqualTo(1);
        for (String list : List.of(
                "concurrence-parties",
                "concurrence-rules",
                "communication-plans",
                "agenda-entries",
                "coordination-meetings",
                "narrative-proposals",
                "mentions",
                "post-reviews",
                "pre-distributions",
                "responses",
                "tasks",
                "me/tasks")) {
            assertThat(statementsOf(() -> author().get("/api/v1/" + list).then().statusCode(200)))
                    .as(list)
                    .isBetween(1L, 2L);
        }
    }
}
