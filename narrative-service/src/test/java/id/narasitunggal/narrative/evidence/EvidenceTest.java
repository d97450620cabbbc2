package id.narasitunggal.narrative.evidence;

import static id.narasitunggal.narrative.Someone.approver;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.ksp;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraftOf;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.content;
import static id.narasitunggal.narrative.evidence.ItemNews.UNIT;
import static id.narasitunggal.narrative.evidence.ItemNews.accepted;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.narasitunggal.narrative.editorial.NarrativeFixture;
import id.narasitunggal.narrative.neighbour.FeedCursors;
import id.narasitunggal.narrative.neighbour.FeedPage;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(SubmissionNeighbour.class)
class EvidenceTest {
    @Inject
    EvidenceCollector collector;

    @Inject
    ItemInbox inbox;

    @Inject
    FeedCursors cursors;

    @Inject
    Session database;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
        SubmissionNeighbour.comesBack();
    }

    private Response item(UUID id) {
        return author().get("/api/v1/citable-items/{id}", id);
    }

    private static Map<String, Object> citing(UUID item, int revision, int figure) {
        Map<String, Object> content = content(aRegisteredTopic());
        content.put(
                "figures",
                List.of(Map.of(
                        "statement", "Stunting turun menjadi 17,4 persen.",
                        "citation", Map.of("itemId", item.toString(), "revision", revision, "figure", figure),
                        "asOf", "2026-09-30")));
        return content;
    }

    private static Response sendDraft(Map<String, Object> content) {
        return author().body(content).put("/api/v1/narratives/{id}", UUID.randomUUID());
    }

    @Test
    void accepted_items_arrive_and_can_be_found() {
        UUID id = UUID.randomUUID();
        SubmissionNeighbour.tell(accepted(id, 1, "BERKALA", "17.40"));

        collector.collectFrom(0);

        item(id).then()
                .statusCode(200)
                .body("unitName", equalTo("Kota Padang"))
                .body("version", equalTo(1))
                .body("figures[0].value", equalTo("17.40"))
                .body("figures[0].position", equalTo(0));
        author().queryParam("unit", UNIT)
                .queryParam("type", "ACHIEVEMENT")
                .queryParam("q", "turun stunting")
                .get("/api/v1/citable-items")
                .then()
                .body("items.id", hasItem(id.toString()));
    }

    @Test
    void a_neighbour_that_is_away_is_caught_up_with() {
        UUID id = UUID.randomUUID();
        SubmissionNeighbour.goesAway();
        SubmissionNeighbour.tell(accepted(id, 1, "BERKALA", "17.4"));
        collector.collect();
        assertThat(item(id).statusCode()).isEqualTo(404);

        SubmissionNeighbour.comesBack();
        collector.collectFrom(0);

        assertThat(item(id).statusCode()).isEqualTo(200);
        assertThat(cursors.position("submission")).isEqualTo(SubmissionNeighbour.position());
    }

    @Test
    void more_than_one_page_is_read_to_the_end() {
        UUID last = UUID.randomUUID();
        for (int i = 0; i < 230; i++) {
            SubmissionNeighbour.tell(accepted(UUID.randomUUID(), 1, "BERKALA", "1"));
        }
        SubmissionNeighbour.tell(accepted(last, 1, "BERKALA", "1"));

        collector.collectFrom(0);

        assertThat(item(last).statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_is_applied_once_whichever_replica_comes_first() {
        collector.collectFrom(0);
        String from = cursors.position("submission");

        assertThat(inbox.apply(from, new FeedPage(List.of(), "x1"))).isTrue();
        assertThat(inbox.apply(from, new FeedPage(List.of(), "x2"))).isFalse();
        assertThat(cursors.position("submission")).isEqualTo("x1");
        assertThat(inbox.apply("x1", new FeedPage(List.of(), from))).isTrue();
    }

    @Test
    void older_news_that_comes_late_changes_nothing() {
        UUID id = UUID.randomUUID();
        SubmissionNeighbour.tell(accepted(id, 2, "BERKALA", "16.9"));
        SubmissionNeighbour.tell(accepted(id, 1, "BERKALA", "17.4"));

        collector.collectFrom(0);

        item(id).then().body("version", equalTo(2)).body("figures[0].value", equalTo("16.9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIKECUALIKAN", "RAHASIA", ""})
    void exempt_items_are_refused_and_what_was_known_of_them_leaves(String classification) {
        UUID id = UUID.randomUUID();
        SubmissionNeighbour.tell(accepted(id, 1, "BERKALA", "17.4"));
        collector.collectFrom(0);

        SubmissionNeighbour.tell(accepted(id, 2, classification, "17.4"));
        collector.collectFrom(0);

        assertThat(item(id).statusCode()).isEqualTo(404);
        Long refusals = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select count(*) from event where subject = :id and type = 'evidence.refused' and data::text not like '%stunting%'",
                                Long.class)
                        .setParameter("id", id)
                        .getSingleResult());
        assertThat(refusals).isEqualTo(1);
    }

    @Test
    void the_table_itself_cannot_hold_an_exempt_item() {
        UUID id = UUID.randomUUID();
        SubmissionNeighbour.tell(accepted(id, 1, "BERKALA", "17.4"));
        collector.collectFrom(0);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeMutationQuery(
                                        "update citable_item set classification = 'DIKECUALIKAN' where item_id = :id")
                                .setParameter("id", id)
                                .executeUpdate()))
                .hasStackTraceContaining("citable_item_never_exempt_check");
    }

    @Test
    void unreadable_news_is_put_on_record_and_does_not_stop_the_rest() {
        UUID id = UUID.randomUUID();
        SubmissionNeighbour.tell(
                accepted(UUID.randomUUID(), 1, "BERKALA", "1").replace("\"revision\": 1", "\"revision\": \"satu\""));
        SubmissionNeighbour.tell(
                accepted(UUID.randomUUID(), 1, "BERKALA", "1").replace("\"title\": \"Penurunan stunting\",", ""));
        SubmissionNeighbour.tell(accepted(id, 1, "BERKALA", "17.4"));

        collector.collectFrom(0);

        assertThat(item(id).statusCode()).isEqualTo(200);
    }

    @Test
    void a_citation_pins_item_revision_figure_and_value() {
        UUID id = UUID.randomUUID();
        SubmissionNeighbour.tell(accepted(id, 1, "BERKALA", "17.4"));
        collector.collectFrom(0);

        NarrativeFixture narrative = aDraftOf(citing(id, 1, 0)).submitted();

        narrative
                .seenBy(author())
                .then()
                .body("citations.itemId", contains(id.toString()))
                .body("citations[0].revision", equalTo(1))
                .body("citations[0].figure", equalTo(0))
                .body("citations[0].value", equalTo("17.4"))
                .body("citations[0].unitName", equalTo("Kota Padang"))
                .body("citations[0].pointer", equalTo("#/figures/0/citation"));
    }

    @Test
    void what_is_unknown_outdated_or_without_that_figure_cannot_be_cited() {
        UUID id = UUID.randomUUID();
        SubmissionNeighbour.tell(accepted(id, 2, "BERKALA", "17.4"));
        collector.collectFrom(0);

        sendDraft(citing(UUID.randomUUID(), 1, 0))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/figures/0/citation/itemId"));
        sendDraft(citing(id, 1, 0))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/figures/0/citation/revision"));
        sendDraft(citing(id, 2, 7))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/figures/0/citation/figure"));
    }

    @Test
    void an_exempt_item_can_neither_be_cited_nor_found() {
        UUID id = UUID.randomUUID();
        SubmissionNeighbour.tell(accepted(id, 1, "DIKECUALIKAN", "17.4"));
        collector.collectFrom(0);

        sendDraft(citing(id, 1, 0)).then().statusCode(422);
        assertThat(item(id).statusCode()).isEqualTo(404);
    }

    @Test
    void a_text_whose_evidence_changed_is_neither_approved_nor_published() {
        UUID id = UUID.randomUUID();
        SubmissionNeighbour.tell(accepted(id, 1, "BERKALA", "17.4"));
        collector.collectFrom(0);
        NarrativeFixture ready =
                aDraftOf(citing(id, 1, 0)).submitted().reviewed().concurred();

        SubmissionNeighbour.tell(accepted(id, 2, "BERKALA", "18.1"));
        collector.collectFrom(0);

        ready.act(approver(), "approve", Map.of())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/figures/0/citation"));
        assertThat(ready.status()).isEqualTo("READY_FOR_APPROVAL");
    }

    @Test
    void items_are_for_the_ministry_only() {
        padang().get("/api/v1/citable-items").then().statusCode(403);
        ksp().get("/api/v1/citable-items").then().statusCode(403);
    }
}
