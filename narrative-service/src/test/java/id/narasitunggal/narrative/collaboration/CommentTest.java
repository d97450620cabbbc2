package id.narasitunggal.narrative.collaboration;

import static id.narasitunggal.narrative.Someone.approver;
import static id.narasitunggal.narrative.Someone.auditor;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.bkp;
import static id.narasitunggal.narrative.Someone.ksp;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.Someone.reviewer;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraft;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aPublishedOne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.narasitunggal.narrative.editorial.NarrativeFixture;
import id.narasitunggal.narrative.topic.TopicFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class CommentTest {
    @Inject
    SessionFactory database;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void an_open_comment_stands_in_the_way_of_approval_until_it_is_resolved() {
        NarrativeFixture narrative = aDraft();
        UUID comment = written(narrative.id, "/keyMessages/0", "Stok cukup");
        narrative.submitted().reviewed().concurred();

        narrative
                .act(approver(), "approve", Map.of())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/keyMessages/0"))
                .body("errors[0].detail", containsString("belum diselesaikan"));
        act(comment, "resolve", "\"0\"", 200);
        narrative.act(approver(), "approve", Map.of()).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Stok cukup sampai Desember., PLACED",
        "Beras aman., LOST",
    })
    void an_anchor_survives_an_edit_or_is_shown_as_lost(String firstMessage, Anchor anchor) {
        UUID topic = TopicFixture.aRegisteredTopic();
        NarrativeFixture narrative = NarrativeFixture.aDraftOn(topic);
        UUID comment = written(narrative.id, "/keyMessages/0", "Stok cukup");
        edit(narrative, topic, List.of(firstMessage, "Bantuan tersalur tepat waktu.", "Harga dijaga."));

        author().get("/api/v1/comments/{id}", comment).then().body("anchor", equalTo(anchor.name()));
    }

    @Test
    void an_anchor_whose_words_stand_elsewhere_now_has_moved() {
        UUID topic = TopicFixture.aRegisteredTopic();
        NarrativeFixture narrative = NarrativeFixture.aDraftOn(topic);
        UUID comment = written(narrative.id, "/keyMessages/0", "Stok cukup");
        edit(narrative, topic, List.of("Harga dijaga.", "Bantuan tersalur.", "Kata kita: \"Stok cukup\"."));

        author().get("/api/v1/narratives/{id}/comments", narrative.id)
                .then()
                .statusCode(200)
                .body("items.anchor", contains("MOVED"));
        assertThat(comment).isNotNull();
    }

    @Test
    void a_thread_is_one_deep_and_is_resolved_at_its_root() {
        NarrativeFixture narrative = aDraft();
        UUID root = written(narrative.id, "/body", "Pemerintah memastikan");
        UUID reply = UUID.randomUUID();
        reviewer()
                .body(Map.of("narrativeId", narrative.id, "replyTo", root, "text", "Setuju"))
                .put("/api/v1/comments/{id}", reply)
                .then()
                .statusCode(201)
                .body("allowedActions", equalTo(List.of()));

        author().body(Map.of("narrativeId", narrative.id, "replyTo", reply, "text", "x"))
                .put("/api/v1/comments/{id}", UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/replyTo"));
        act(reply, "resolve", "\"0\"", 409);
        act(root, "resolve", "\"0\"", 200);
        act(root, "reopen", "\"1\"", 200);
        author().get("/api/v1/narratives/{id}/comments?open=true", narrative.id)
                .then()
                .body("items.id", contains(root.toString()));
    }

    @Test
    void words_that_the_text_does_not_say_cannot_be_quoted() {
        NarrativeFixture narrative = aDraft();
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("narrativeId", narrative.id, "pointer", "/body", "quote", "tidak ada", "text", "x"),
                Map.of("narrativeId", narrative.id, "pointer", "/keyMessages/9", "quote", "Stok", "text", "x"))) {
            author().body(wrong)
                    .put("/api/v1/comments/{id}", UUID.randomUUID())
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("#/quote"));
        }
        author().body(Map.of("narrativeId", aPublishedOne().id, "text", "x"))
                .put("/api/v1/comments/{id}", UUID.randomUUID())
                .then()
                .statusCode(422);
        author().get("/api/v1/narratives/{id}/comments", narrative.id).then().body("items", hasSize(0));
    }

    @Test
    void comments_are_for_the_desk_and_its_auditors() {
        NarrativeFixture narrative = aDraft();
        UUID comment = written(narrative.id, "/body", "Pemerintah");

        auditor().get("/api/v1/comments/{id}", comment).then().statusCode(200);
        auditor()
                .body(Map.of("narrativeId", narrative.id, "text", "x"))
                .put("/api/v1/comments/{id}", UUID.randomUUID())
                .then()
                .statusCode(403);
        padang().get("/api/v1/comments/{id}", comment).then().statusCode(404);
        padang().get("/api/v1/narratives/{id}/comments", narrative.id).then().statusCode(404);
    }

    @Test
    void a_list_of_comments_takes_two_statements() {
        NarrativeFixture narrative = aDraft();
        for (int i = 0; i < 5; i++) {
            written(narrative.id, "/body", "Pemerintah");
        }
        database.getStatistics().clear();

        author().get("/api/v1/narratives/{id}/comments", narrative.id)
                .then()
                .statusCode(200)
                .body("items", hasSize(5));

        assertThat(database.getStatistics().getPrepareStatementCount()).isEqualTo(2);
    }

    @Test
    void a_task_is_done_by_whom_it_was_given_to() {
        NarrativeFixture narrative = aDraft();
        UUID task = UUID.randomUUID();
        Map<String, Object> asked =
                Map.of("title", "Periksa angka", "assignee", "andi", "due", "2026-10-07", "narrativeId", narrative.id);
        author().body(asked).put("/api/v1/tasks/{id}", task).then().statusCode(201);
        author().body(asked).put("/api/v1/tasks/{id}", task).then().statusCode(200);

        ksp().get("/api/v1/me/tasks?done=false")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.title".formatted(task), equalTo("Periksa angka"));
        padang().get("/api/v1/tasks/{id}", task).then().statusCode(404);
        padang().get("/api/v1/tasks").then().body("items", hasSize(0));
        ksp().post("/api/v1/tasks/{id}/actions/complete", task).then().statusCode(428);
        ksp().header("If-Match", "\"0\"")
                .post("/api/v1/tasks/{id}/actions/complete", task)
                .then()
                .statusCode(200);
        ksp().header("If-Match", "\"1\"")
                .post("/api/v1/tasks/{id}/actions/complete", task)
                .then()
                .statusCode(409);
        author().body(Map.of("title", "x", "assignee", "andi", "due", "2026-10-07"))
                .put("/api/v1/tasks/{id}", UUID.randomUUID())
                .then()
                .statusCode(422);
    }

    @Test
    void the_desk_sees_who_has_a_text_open_for_a_minute() {
        NarrativeFixture narrative = aDraft();
        author().put("/api/v1/narratives/{id}/presence", narrative.id)
                .then()
                .statusCode(200)
                .body("$", hasSize(0));

        reviewer()
                .put("/api/v1/narratives/{id}/presence", narrative.id)
                .then()
                .statusCode(200)
                .body("$", hasSize(1));
        author().get("/api/v1/narratives/{id}/presence", narrative.id).then().body("$", hasSize(1));
        narrative.seenBy(author()).then().body("presence.name", contains("budi"));
        narrative.seenBy(auditor()).then().body("presence", hasSize(0));
        SettableClock.advance(Duration.ofMinutes(2));
        author().get("/api/v1/narratives/{id}/presence", narrative.id).then().body("$", hasSize(0));
        author().put("/api/v1/narratives/{id}/presence", UUID.randomUUID())
                .then()
                .statusCode(409);
        padang().get("/api/v1/narratives/{id}/presence", narrative.id).then().statusCode(403);
    }

    @Test
    void a_party_reads_the_remarks_on_a_text_for_as_long_as_it_is_asked_about_it() {
        UUID topic = TopicFixture.aRegisteredTopic();
        NarrativeFixture narrative = NarrativeFixture.aDraftOn(topic);
        UUID comment = written(narrative.id, "/keyMessages/0", "Stok cukup");
        commentsSeenByKsp(narrative, 0);
        ksp().get("/api/v1/comments/{id}", comment).then().statusCode(404);

        narrative.submitted().reviewed();

        commentsSeenByKsp(narrative, 1);
        ksp().get("/api/v1/comments/{id}", comment)
                .then()
                .statusCode(200)
                .body("text", equalTo("Mohon diperiksa"))
                .body("allowedActions", hasSize(0));
        ksp().header("If-Match", "\"0\"")
                .post("/api/v1/comments/{id}/actions/resolve", comment)
                .then()
                .statusCode(403);
        bkp().get("/api/v1/comments/{id}", comment).then().statusCode(404);
        padang().get("/api/v1/comments/{id}", comment).then().statusCode(404);
        padang().get("/api/v1/narratives/{id}/comments", narrative.id).then().statusCode(404);
        edit(narrative, topic, List.of("Stok cukup.", "Bantuan tersalur.", "Harga dijaga."));
        commentsSeenByKsp(narrative, 0);
    }

    private static void commentsSeenByKsp(NarrativeFixture narrative, int many) {
        ksp().get("/api/v1/narratives/{id}/comments", narrative.id)
                .then()
                .statusCode(200)
                .body("items", hasSize(many));
    }

    private static void edit(NarrativeFixture narrative, UUID topic, List<String> keyMessages) {
        Map<String, Object> content = new HashMap<>(NarrativeFixture.content(topic));
        content.put("keyMessages", keyMessages);
        narrative.edit(author(), content).then().statusCode(200);
    }

    private static UUID written(UUID narrative, String pointer, String quote) {
        UUID id = UUID.randomUUID();
        reviewer()
                .body(Map.of("narrativeId", narrative, "pointer", pointer, "quote", quote, "text", "Mohon diperiksa"))
                .put("/api/v1/comments/{id}", id)
                .then()
                .statusCode(201)
                .body("anchor", equalTo("PLACED"));
        return id;
    }

    private static void act(UUID comment, String verb, String etag, int status) {
        author().header("If-Match", etag)
                .post("/api/v1/comments/{id}/actions/{verb}", comment, verb)
                .then()
                .statusCode(status);
    }
}
