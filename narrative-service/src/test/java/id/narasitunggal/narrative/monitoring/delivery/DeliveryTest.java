package id.narasitunggal.narrative.monitoring.delivery;

import static id.narasitunggal.narrative.Someone.auditor;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.Someone.with;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.narasitunggal.narrative.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class DeliveryTest {
    private static final String HEADING =
            "outlet,outletKind,region,url,headline,publishedAt,headlineTone,contentTone,topicId,quote\n";

    @Inject
    DeliveryWorker worker;

    @Inject
    AgroalDataSource pool;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @BeforeEach
    void nothing_waits_from_elsewhere() {
        worker.work();
    }

    private static RequestSpecification analyst() {
        return with(TokenIssuer.token("dodi", Someone.KOMINFO, "monitoring-analyst"));
    }

    private static ValidatableResponse sent(
            RequestSpecification who, UUID id, String type, byte[] file, boolean dryRun) {
        return who.config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(type, ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .queryParam("dryRun", dryRun)
                .body(file)
                .put("/api/v1/mention-imports/{id}", id)
                .then();
    }

    private ValidatableResponse sent(String table) {
        return sent(analyst(), id, "text/csv", table.getBytes(StandardCharsets.UTF_8), false);
    }

    private ValidatableResponse file() {
        return author().get("/api/v1/mention-imports/{id}", id).then().statusCode(200);
    }

    private ValidatableResponse rows(String outcome) {
        return author().queryParam("outcome", outcome)
                .queryParam("limit", 100)
                .get("/api/v1/mention-imports/{id}/rows", id)
                .then()
                .statusCode(200);
    }

    private static String row(UUID topic, String address) {
        return "Radio Contoh,RADIO,13," + address + ",Siaran pagi,2026-10-04T06:00:00+07:00,NEUTRAL,NEUTRAL," + topic
                + ",\n";
    }

    private static String somewhere() {
        return "https://contoh.id/siaran/" + UUID.randomUUID();
    }

    private static String manyRows(UUID topic, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> row(topic, somewhere()))
                .collect(Collectors.joining("", HEADING, ""));
    }

    private static int taken(UUID topic) {
        return author().queryParam("topicId", topic)
                .queryParam("limit", 200)
                .get("/api/v1/mentions")
                .path("items.size()");
    }

    @Test
    void a_file_is_taken_in_at_once_and_shows_how_far_it_has_got() {
        UUID topic = aRegisteredTopic();
        sent(manyRows(topic, 130) + row(topic, "javascript:alert(1)"))
                .statusCode(202)
                .header("Location", containsString("/api/v1/mention-imports/" + id))
                .body("state", equalTo("WAITING"))
                .body("rows", equalTo(0));

        assertThat(worker.step(50)).isPositive();
        file().body("state", equalTo("STORING"))
                .body("rows", equalTo(131))
                .body("done", equalTo(1))
                .body("finishedAt", nullValue());
        assertThat(worker.step(50)).isPositive();
        file().body("state", equalTo("STORING"))
                .body("done", equalTo(51))
                .body("added", equalTo(50))
                .body("refused", equalTo(1));
        rows("PENDING").body("items", hasSize(80));

        worker.work();

        file().body("state", equalTo("DONE"))
                .body("done", equalTo(131))
                .body("added", equalTo(130))
                .body("finishedAt", notNullValue());
        rows("REFUSED").body("items.line", contains(131)).body("items[0].errors[0].column", equalTo("url"));
        assertThat(taken(topic)).isEqualTo(130);
        auditor()
                .queryParam("subject", id)
                .get("/api/v1/audit-events")
                .then()
                .body("items.type", hasItem("mention-import.received"))
                .body("items.type", hasItem("mention-import.finished"));
    }

    @Test
    void what_a_worker_left_when_it_died_another_takes_up_and_nothing_is_taken_twice() throws Exception {
        UUID topic = aRegisteredTopic();
        sent(manyRows(topic, 60)).statusCode(202);
        worker.step(20);
        worker.step(20);
        try (Connection held = pool.getConnection();
                Statement statement = held.createStatement()) {
            held.setAutoCommit(false);
            statement.execute("select from mention_import where id = '" + id + "' for update");
            assertThat(worker.step(20)).as("it is in other hands").isZero();
            held.rollback();
        }

        worker.work();

        file().body("state", equalTo("DONE")).body("added", equalTo(60)).body("known", equalTo(0));
        assertThat(taken(topic)).isEqualTo(60);
    }

    @Test
    void the_same_file_under_the_same_id_is_the_same_import_and_another_file_is_refused() {
        UUID topic = aRegisteredTopic();
        String table = manyRows(topic, 3);
        sent(table).statusCode(202);
        worker.work();

        sent(table).statusCode(202).body("state", equalTo("DONE")).body("added", equalTo(3));
        sent(manyRows(topic, 3)).statusCode(409).body("detail", containsString("id baru"));
        sent(analyst(), UUID.randomUUID(), "text/csv", table.getBytes(StandardCharsets.UTF_8), false)
                .statusCode(202);
        worker.work();

        assertThat(taken(topic)).isEqualTo(3);
    }

    @Test
    void a_trial_judges_every_row_and_keeps_none() {
        UUID topic = aRegisteredTopic();
        String table = manyRows(topic, 3) + row(UUID.randomUUID(), somewhere());
        sent(analyst(), id, "text/csv; charset=UTF-8", table.getBytes(StandardCharsets.UTF_8), true)
                .statusCode(202);
        worker.work();

        file().body("dryRun", equalTo(true)).body("added", equalTo(3)).body("refused", equalTo(1));
        rows("REFUSED").body("items[0].errors[0].column", equalTo("topicId"));
        assertThat(taken(topic)).isZero();
    }

    @Test
    void one_object_a_line_is_read_too_and_all_that_is_wrong_with_a_row_is_said_together() {
        String lines = "{\"outlet\": \"\", \"outletKind\": \"ONLINE\", \"url\": \"javascript:1\"}\n"
                + "{\"outlet\": \"a\\u0000\"}\n"
                + "bukan json\n";
        sent(analyst(), id, "application/x-ndjson", lines.getBytes(StandardCharsets.UTF_8), false)
                .statusCode(202);
        worker.work();

        file().body("state", equalTo("DONE")).body("refused", equalTo(3));
        rows("REFUSED")
                .body("items.line", contains(1, 2, 3))
                .body("items[0].errors.column", hasItem("url"))
                .body("items[0].errors.column", hasItem("headline"));
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_whole_with_a_sentence() {
        byte[] latin =
                (HEADING + "Harian S\u00e9,ONLINE,,https://contoh.id/1,J,,,,,\n").getBytes(StandardCharsets.ISO_8859_1);
        sent(analyst(), id, "text/csv", latin, false).statusCode(202);
        worker.work();

        file().body("state", equalTo("REFUSED")).body("problem", containsString("UTF-8"));
        rows("REFUSED").body("items", hasSize(0));
        sent(analyst(), UUID.randomUUID(), "text/csv", new byte[0], false)
                .statusCode(422)
                .contentType("application/problem+json");
    }

    @Test
    void a_table_without_rows_is_refused_whole() {
        sent(HEADING).statusCode(202);
        worker.work();
        file().body("state", equalTo("REFUSED")).body("problem", containsString("tidak memuat baris"));
    }

    @Test
    void only_who_watches_the_media_sends_files_and_units_do_not_see_them() {
        byte[] table = manyRows(aRegisteredTopic(), 1).getBytes(StandardCharsets.UTF_8);
        sent(author(), id, "text/csv", table, false).statusCode(403);
        sent(padang(), id, "text/csv", table, false).statusCode(403);
        sent(analyst(), id, "text/csv", table, false).statusCode(202);

        padang().get("/api/v1/mention-imports").then().statusCode(403);
        padang().get("/api/v1/mention-imports/{id}", id).then().statusCode(403);
        author().get("/api/v1/mention-imports").then().body("items[0].id", notNullValue());
        author().get("/api/v1/mention-imports/{id}", UUID.randomUUID()).then().statusCode(404);
    }
}
