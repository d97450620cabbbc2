package id.narasitunggal.narrative.problem;

import static id.narasitunggal.narrative.Someone.KOMINFO;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.with;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraft;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.narasitunggal.narrative.paging.Cursor;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class BadInputTest {
    private static final String GOOD =
            "{\"topicId\": \"TOPIC\", \"type\": \"THEMATIC\", \"classification\": \"BERKALA\", \"title\": \"Judul\"MORE}";

    @Inject
    Session database;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    static Stream<Arguments> badBodies() {
        return Stream.of(
                Arguments.of("NUL in text", GOOD.replace("Judul", "a\\u0000b"), 400, "#/title"),
                Arguments.of("lone surrogate", GOOD.replace("Judul", "a\\ud800b"), 400, "#/title"),
                Arguments.of("NUL deep inside", more("\"keyMessages\": [\"a\\u0000\"]"), 400, "#/keyMessages/0"),
                Arguments.of("unknown property", more("\"status\": \"PUBLISHED\""), 400, "#/status"),
                Arguments.of("exempt classification", GOOD.replace("BERKALA", "DIKECUALIKAN"), 400, "#/classification"),
                Arguments.of("unknown type", GOOD.replace("THEMATIC", "GOSIP"), 400, "#/type"),
                Arguments.of("number for text", GOOD.replace("\"Judul\"", "7"), 400, "#/title"),
                Arguments.of("fraction for count", more("\"minimumPlacements\": 1.5"), 400, "#/minimumPlacements"),
                Arguments.of("duplicate key", more("\"title\": \"Lain\""), 400, "#"),
                Arguments.of("blank title", GOOD.replace("Judul", "  "), 422, "#/title"),
                Arguments.of("summary too long", more("\"summary\": \"" + "a".repeat(281) + "\""), 422, "#/summary"),
                Arguments.of(
                        "six key messages",
                        more("\"keyMessages\": [\"1\",\"2\",\"3\",\"4\",\"5\",\"6\"]"),
                        422,
                        "#/keyMessages"),
                Arguments.of("null figure", more("\"figures\": [null]"), 422, "#/figures/0"),
                Arguments.of(
                        "figure without date", more("\"figures\": [{\"statement\": \"a\"}]"), 422, "#/figures/0/asOf"),
                Arguments.of(
                        "embargo without zone",
                        more("\"embargoUntil\": \"2026-10-05T09:00:00\""),
                        422,
                        "#/embargoUntil"),
                Arguments.of(
                        "unknown topic", GOOD.replace("TOPIC", UUID.randomUUID().toString()), 422, "#/topicId"),
                Arguments.of("topic not an id", GOOD.replace("TOPIC", "beras"), 400, "#/topicId"),
                Arguments.of(
                        "address that is a script",
                        more("\"sources\": [{\"title\": \"a\", \"url\": \"javascript:alert(1)\"}]"),
                        422,
                        "#/sources/0/url"),
                Arguments.of(
                        "region that is a name",
                        more("\"audience\": {\"regions\": [\"Padang\"]}"),
                        422,
                        "#/audience/regions/0"),
                Arguments.of(
                        "no title",
                        "{\"topicId\": \"TOPIC\", \"type\": \"THEMATIC\", \"classification\": \"BERKALA\"}",
                        422,
                        "#/title"),
                Arguments.of("empty body", "", 400, null),
                Arguments.of("null body", "null", 400, null));
    }

    private static String more(String property) {
        return GOOD.replace("MORE", ", " + property);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBodies")
    void a_bad_text_is_refused_at_its_place_and_nothing_is_written(
            String what, String body, int status, String pointer) {
        String sent = body.replace("TOPIC", aRegisteredTopic().toString()).replace("MORE", "");
        long before = count();

        Response answer = author().body(sent).put("/api/v1/narratives/{id}", UUID.randomUUID());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("detail")).isNotBlank();
        if (pointer != null) {
            assertThat(answer.<String>path("errors[0].pointer")).isEqualTo(pointer);
        }
        assertThat(count()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=-1",
                "limit=0",
                "limit=1000000000",
                "limit=banyak",
                "after=bukan-kursor",
                "after=MQ",
                "status=LULUS",
                "type=GOSIP",
                "topic=beras",
                "q=%00"
            })
    void a_bad_parameter_is_refused(String query) {
        Response answer = author().urlEncodingEnabled(false).get("/api/v1/narratives?" + query);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/narratives", "/api/v1/topics", "/api/v1/citable-items"})
    void a_forged_cursor_is_refused_by_every_list(String list) {
        author().queryParam("after", Cursor.of("besok", "' or true --"))
                .get(list)
                .then()
                .statusCode(400);
        author().queryParam("after", Cursor.of("2026-10-05T02:00:00Z", "bukan-id"))
                .get(list)
                .then()
                .statusCode(400);
    }

    @Test
    void a_forged_cursor_is_refused_by_the_list_of_editions() {
        author().queryParam("after", Cursor.of("satu"))
                .get("/api/v1/narratives/{id}/editions", aDraft().id)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"((", "\"", "a & | !", "'; drop table edition; --", "\u00ab\u202e"})
    void any_words_can_be_searched_for(String words) {
        author().queryParam("q", words).get("/api/v1/narratives").then().statusCode(200);
        author().queryParam("q", words).get("/api/v1/topics").then().statusCode(200);
        author().queryParam("q", words).get("/api/v1/citable-items").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "0", "W/\"0\"", "\"0\", \"1\"", "\"-1\""})
    void a_version_that_is_not_the_one_read_is_refused(String version) {
        author().header("If-Match", version)
                .post("/api/v1/narratives/{id}/actions/submit", aDraft().id)
                .then()
                .statusCode(412);
    }

    @Test
    void tokens_that_are_expired_forged_or_for_others_open_nothing() {
        for (String token : new String[] {
            TokenIssuer.expiredToken("rina", KOMINFO, "narrative-editor"),
            TokenIssuer.forgedToken("rina", KOMINFO, "narrative-editor"),
            TokenIssuer.tokenForAnotherAudience("rina", KOMINFO, "narrative-editor")
        }) {
            with(token).get("/api/v1/narratives").then().statusCode(401).contentType("application/problem+json");
        }
        with(TokenIssuer.tokenWithUnitClaim("rina", "bukan-unit", "narrative-editor"))
                .get("/api/v1/narratives")
                .then()
                .statusCode(403);
    }

    @Test
    void an_unknown_act_is_404() {
        author().header("If-Match", "\"0\"")
                .post("/api/v1/narratives/{id}/actions/umumkan", aDraft().id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    private long count() {
        return database.createNativeQuery("select count(*) from edition", Long.class)
                .getSingleResult();
    }
}
