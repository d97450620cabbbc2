package id.narasitunggal.narrative.monitoring;

import static id.narasitunggal.narrative.Someone.auditor;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.neighbourService;
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
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class MentionTest {
    private static final String HEADING =
            "outlet,outletKind,region,url,headline,publishedAt,headlineTone,contentTone,topicId,quote\n";

    @Inject
    SessionFactory statements;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    private static RequestSpecification analyst() {
        return with(TokenIssuer.token("dodi", Someone.KOMINFO, "monitoring-analyst"));
    }

    private static RequestSpecification otherAnalyst() {
        return with(TokenIssuer.token("wulan", Someone.KOMINFO, "monitoring-analyst"));
    }

    private static Map<String, Object> report(String address) {
        return new HashMap<>(Map.of(
                "outlet", "Harian Contoh",
                "outletKind", "ONLINE",
                "url", address,
                "headline", "Harga beras bikin warga menjerit",
                "publishedAt", "2026-10-04T08:00:00+07:00",
                "headlineTone", "NEGATIVE",
                "contentTone", "POSITIVE"));
    }

    private static String somewhere() {
        return "https://contoh.id/berita/" + UUID.randomUUID();
    }

    private static UUID recorded(Map<String, Object> report) {
        UUID id = UUID.randomUUID();
        analyst().body(report).put("/api/v1/mentions/{id}", id).then().statusCode(201);
        return id;
    }

    static ValidatableResponse sent(String type, String text, boolean dryRun) {
        return analyst()
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .defaultContentCharset("UTF-8")
                                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                                .encodeContentTypeAs("text/csv", ContentType.TEXT)))
                .contentType(type)
                .queryParam("dryRun", dryRun)
                .body(text)
                .post("/api/v1/mentions/imports")
                .then();
    }

    @Test
    void a_report_is_taken_down_once_by_its_address() {
        Map<String, Object> report = report(somewhere());
        UUID id = recorded(report);

        analyst().body(report).put("/api/v1/mentions/{id}", id).then().statusCode(200);
        analyst()
                .body(report)
                .put("/api/v1/mentions/{id}", UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("detail", containsString("sudah tercatat"));
        report.put("headline", "Lain");
        analyst().body(report).put("/api/v1/mentions/{id}", id).then().statusCode(409);
        author().get("/api/v1/mentions/{id}", id)
                .then()
                .statusCode(200)
                .body("headlineTone", equalTo("NEGATIVE"))
                .body("contentTone", equalTo("POSITIVE"))
                .body("allowedActions", hasSize(0));
    }

    @Test
    void units_neither_read_nor_write_what_the_ministry_watches() {
        UUID id = recorded(report(somewhere()));

        padang().get("/api/v1/mentions").then().statusCode(403);
        padang().get("/api/v1/mentions/{id}", id).then().statusCode(403);
        author().body(report(somewhere()))
                .put("/api/v1/mentions/{id}", UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    void a_disputed_tone_is_judged_again_by_somebody_else_and_both_judgements_stay() {
        UUID id = recorded(report(somewhere()));
        Map<String, String> judgement = Map.of("contentTone", "NEUTRAL", "reason", "Isi berimbang.");

        analyst()
                .header("If-Match", "\"0\"")
                .body(judgement)
                .post("/api/v1/mentions/{id}/actions/rate", id)
                .then()
                .statusCode(403)
                .body("detail", containsString("analis lain"));
        otherAnalyst()
                .header("If-Match", "\"0\"")
                .body(judgement)
                .post("/api/v1/mentions/{id}/actions/rate", id)
                .then()
                .statusCode(200)
                .body("contentTone", equalTo("NEUTRAL"))
                .body("ratedBy", equalTo("wulan"));
        auditor()
                .queryParam("subject", id)
                .get("/api/v1/audit-events")
                .then()
                .body("items.type", contains("mention.rated", "mention.recorded"))
                .body("items[0].data.before", equalTo("POSITIVE"))
                .body("items[0].data.after", equalTo("NEUTRAL"));
    }

    @Test
    void an_analysis_says_what_a_report_calls_for_and_the_earlier_one_stays_in_the_trail() {
        UUID topic = aRegisteredTopic();
        Map<String, Object> report = report(somewhere());
        report.put("topicId", topic.toString());
        UUID id = recorded(report);

        analysed(id, 0, Map.of("actionNeeded", "CLARIFY", "context", "Harga pasar, bukan harga pemerintah."))
                .statusCode(200)
                .body("analysis.actionNeeded", equalTo("CLARIFY"))
                .body("analysis.analysedBy", equalTo("dodi"));
        author().queryParam("topicId", topic)
                .queryParam("actionNeeded", "CLARIFY")
                .get("/api/v1/mentions")
                .then()
                .body("items.id", contains(id.toString()));
        analysed(id, 1, Map.of("actionNeeded", "NONE", "sources", "Satu pedagang."))
                .statusCode(200);
        author().get("/api/v1/mentions/{id}", id)
                .then()
                .body("analysis.context", nullValue())
                .body("analysis.sources", equalTo("Satu pedagang."))
                .body("allowedActions", hasSize(0));
        auditor()
                .queryParam("subject", id)
                .get("/api/v1/audit-events")
                .then()
                .body("items.type", contains("mention.analysed", "mention.analysed", "mention.recorded"))
                .body("items[1].data.analysis.context", equalTo("Harga pasar, bukan harga pemerintah."));
    }

    private static ValidatableResponse analysed(UUID id, int version, Map<String, String> analysis) {
        return analyst()
                .header("If-Match", "\"" + version + "\"")
                .body(analysis)
                .post("/api/v1/mentions/{id}/actions/analyse", id)
                .then();
    }

    @Test
    void what_its_medium_took_away_stays_on_record_and_is_marked_once() {
        UUID id = recorded(report(somewhere()));

        analyst()
                .header("If-Match", "\"0\"")
                .post("/api/v1/mentions/{id}/actions/mark-gone", id)
                .then()
                .statusCode(200)
                .body("goneAt", equalTo("2026-10-05T02:00:00Z"))
                .body("headline", equalTo("Harga beras bikin warga menjerit"));
        analyst()
                .header("If-Match", "\"1\"")
                .post("/api/v1/mentions/{id}/actions/mark-gone", id)
                .then()
                .statusCode(409);
        author().header("If-Match", "\"1\"")
                .post("/api/v1/mentions/{id}/actions/mark-gone", id)
                .then()
                .statusCode(403);
    }

    @Test
    void a_table_is_tried_first_and_then_taken_row_by_row() {
        UUID topic = aRegisteredTopic();
        String good = somewhere();
        String table = HEADING
                + "Radio Contoh,RADIO,13," + good + ",Siaran pagi,2026-10-04T06:00:00+07:00,NEUTRAL,NEUTRAL," + topic
                + ",\"Kata, dan kata\"\n"
                + "Radio Contoh,RADIO,13,javascript:alert(1),Siaran,2026-10-04T06:00:00+07:00,NEUTRAL,NEUTRAL,,\n"
                + "Radio Contoh,KORAN,13," + somewhere() + ",Siaran,2026-10-04T06:00:00+07:00,NEUTRAL,NEUTRAL,,\n"
                + "Radio Contoh,RADIO,13," + somewhere() + ",Siaran,2026-10-04T06:00:00+07:00,NEUTRAL,NEUTRAL,"
                + UUID.randomUUID() + ",\n";

        sent("text/csv", table, true)
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("added", equalTo(1));
        author().queryParam("topicId", topic).get("/api/v1/mentions").then().body("items", hasSize(0));

        sent("text/csv", table, false)
                .statusCode(200)
                .body("rows", equalTo(4))
                .body("added", equalTo(1))
                .body("refused.row", contains(2, 3, 4))
                .body("refused.column", contains("url", "outletKind", "topicId"));
        author().queryParam("topicId", topic)
                .get("/api/v1/mentions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].quote", equalTo("Kata, dan kata"));
        sent("text/csv", table, false).body("added", equalTo(0)).body("known", equalTo(1));
    }

    @Test
    void a_file_of_json_lines_is_taken_the_same_way() {
        String address = somewhere();
        String line = "{\"outlet\":\"Kantor Berita Contoh\",\"outletKind\":\"WIRE\",\"url\":\"" + address
                + "\",\"headline\":\"Panen raya\",\"publishedAt\":\"2026-10-04T08:00:00+07:00\",\"headlineTone\":\"POSITIVE\",\"contentTone\":\"POSITIVE\"}";

        sent("application/x-ndjson", line + "\n{rusak\n" + line.replace("Panen raya", "Lain") + "\n", false)
                .statusCode(200)
                .body("rows", equalTo(3))
                .body("added", equalTo(1))
                .body("refused.row", contains(2, 3));
        sent("application/x-ndjson", "\n", false).statusCode(422);
        sent("text/csv", "outlet,url\nsatu kolom saja\n", false).statusCode(200).body("refused[0].row", equalTo(1));
        sent("text/csv", "outlet,url\n", false).statusCode(422);
    }

    @Test
    void a_list_takes_one_statement_and_pages_without_gaps() {
        UUID topic = aRegisteredTopic();
        for (int i = 0; i < 3; i++) {
            Map<String, Object> report = report(somewhere());
            report.put("topicId", topic.toString());
            recorded(report);
        }
        statements.getStatistics().clear();

        String next = author().queryParam("topicId", topic)
                .queryParam("tone", "POSITIVE")
                .queryParam("limit", 2)
                .get("/api/v1/mentions")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");

        assertThat(statements.getStatistics().getPrepareStatementCount()).isEqualTo(1);
        author().queryParam("topicId", topic)
                .queryParam("limit", 2)
                .queryParam("after", next)
                .get("/api/v1/mentions")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void the_month_counts_tones_by_text_and_not_by_headline() {
        UUID topic = aRegisteredTopic();
        for (String tone : new String[] {"POSITIVE", "NEGATIVE", "NEGATIVE"}) {
            Map<String, Object> report = report(somewhere());
            report.put("contentTone", tone);
            report.put("topicId", topic.toString());
            report.put("publishedAt", "2032-02-29T23:59:59+07:00");
            recorded(report);
        }
        Map<String, Object> next = report(somewhere());
        next.put("publishedAt", "2032-03-01T00:00:00+07:00");
        recorded(next);

        neighbourService()
                .get("/api/v1/monthly-figures/2032-02")
                .then()
                .statusCode(200)
                .body("media.items", equalTo(3))
                .body("media.positive", equalTo(1))
                .body("media.negative", equalTo(2))
                .body("media.headlineMismatches", equalTo(1))
                .body("media.outletKinds.outletKind", contains("ONLINE"))
                .body("media.topics.topicId", contains(topic.toString()))
                .body("media.topics[0].negative", equalTo(2));
    }
}
