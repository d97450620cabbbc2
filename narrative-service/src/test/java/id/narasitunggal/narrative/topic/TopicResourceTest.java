package id.narasitunggal.narrative.topic;

import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.ksp;
import static id.narasitunggal.narrative.Someone.padang;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.narrative.editorial.NarrativeFixture;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class TopicResourceTest {
    private final UUID id = UUID.randomUUID();
    private final Map<String, String> request = Map.of("title", "Transmigrasi " + id);

    @Test
    void the_same_registration_again_gets_the_same_answer() {
        author().body(request)
                .put("/api/v1/topics/{id}", id)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"");

        author().body(request)
                .put("/api/v1/topics/{id}", id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Transmigrasi " + id));
        author().body(Map.of("title", "Lain"))
                .put("/api/v1/topics/{id}", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/id-in-use"));
    }

    @Test
    void a_title_is_registered_once_while_active() {
        author().body(request).put("/api/v1/topics/{id}", id).then().statusCode(201);

        author().body(request)
                .put("/api/v1/topics/{id}", UUID.randomUUID())
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo(
                                "Topik aktif dengan judul ini sudah ada. Pakailah topik tersebut, atau beri judul yang lebih khusus."));
    }

    @Test
    void renaming_needs_the_version_that_was_read() {
        author().body(request).put("/api/v1/topics/{id}", id);
        Map<String, String> better = Map.of("title", "Transmigrasi pola baru " + id);

        author().header("If-Match", "\"0\"")
                .body(better)
                .put("/api/v1/topics/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        author().header("If-Match", "\"0\"")
                .body(better)
                .put("/api/v1/topics/{id}", id)
                .then()
                .statusCode(412);
        author().post("/api/v1/topics/{id}/actions/archive", id).then().statusCode(428);
    }

    @Test
    void an_archived_topic_takes_no_further_narratives_until_it_is_active_again() {
        author().body(request).put("/api/v1/topics/{id}", id);

        author().header("If-Match", "\"0\"")
                .post("/api/v1/topics/{id}/actions/archive", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("ARCHIVED"))
                .body("allowedActions", contains("update", "reactivate"));
        Response draft = author().body(Map.of(
                        "topicId", id.toString(), "type", "THEMATIC", "classification", "BERKALA", "title", "Judul"))
                .put("/api/v1/narratives/{id}", UUID.randomUUID());
        assertThat(draft.statusCode()).isEqualTo(422);
        assertThat(draft.<String>path("errors[0].pointer")).isEqualTo("#/topicId");
        author().header("If-Match", "\"1\"")
                .post("/api/v1/topics/{id}/actions/reactivate", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
    }

    @Test
    void a_text_stays_with_its_topic_when_that_is_archived() {
        NarrativeFixture narrative = NarrativeFixture.aDraft();
        UUID topic = UUID.fromString(narrative.seenBy(author()).path("topicId"));
        author().header("If-Match", "\"0\"")
                .post("/api/v1/topics/{id}/actions/archive", topic)
                .then()
                .statusCode(200);
        Map<String, Object> changed = NarrativeFixture.content(topic);
        changed.put("title", "Judul lain");

        narrative.edit(author(), changed).then().statusCode(200).body("title", equalTo("Judul lain"));
    }

    @Test
    void everyone_reads_topics_and_only_the_desk_keeps_them() {
        author().body(request).put("/api/v1/topics/{id}", id);

        padang().get("/api/v1/topics/{id}", id)
                .then()
                .statusCode(200)
                .body("allowedActions", equalTo(java.util.List.of()));
        padang().body(request)
                .put("/api/v1/topics/{id}", UUID.randomUUID())
                .then()
                .statusCode(403);
        ksp().header("If-Match", "\"0\"")
                .post("/api/v1/topics/{id}/actions/archive", id)
                .then()
                .statusCode(403);
        padang().get("/api/v1/topics/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void topics_are_found_by_word_stem_and_status() {
        author().body(Map.of("title", "Penyaluran pupuk " + id)).put("/api/v1/topics/{id}", id);

        padang().queryParam("q", "salur pupuk")
                .get("/api/v1/topics")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id.toString()));
        padang().queryParam("q", "pupuk")
                .queryParam("status", "ARCHIVED")
                .get("/api/v1/topics")
                .then()
                .body("items.id", not(hasItem(id.toString())));
    }
}
