package id.narasitunggal.submission.problem;

import static id.narasitunggal.submission.Someone.PADANG;
import static id.narasitunggal.submission.Someone.atUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
    private static final String ITEM = "{\"type\": \"PROGRAM\", \"title\": \"%s\", \"classification\": \"BERKALA\"}";

    @Inject
    Session database;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    static Stream<Arguments> badBodies() {
        return Stream.of(
                Arguments.of("NUL in text", body(ITEM.formatted("a\\u0000b")), 400, "#/items/0/title"),
                Arguments.of("lone high surrogate", body(ITEM.formatted("a\\ud800b")), 400, "#/items/0/title"),
                Arguments.of("lone low surrogate", body(ITEM.formatted("a\\udc00b")), 400, "#/items/0/title"),
                Arguments.of(
                        "unknown enum", body(ITEM.replace("PROGRAM", "RAHASIA").formatted("a")), 400, "#/items/0/type"),
                Arguments.of(
                        "enum by number", body(ITEM.replace("\"PROGRAM\"", "1").formatted("a")), 400, "#/items/0/type"),
                Arguments.of(
                        "unknown property",
                        body(ITEM.replace("\"title\"", "\"status\": \"ACCEPTED\", \"title\"")
                                .formatted("a")),
                        400,
                        "#/items/0/status"),
                Arguments.of("number for text", body(ITEM.replace("\"%s\"", "123")), 400, "#/items/0/title"),
                Arguments.of("truth for text", body(ITEM.replace("\"%s\"", "true")), 400, "#/items/0/title"),
                Arguments.of("text for list", "{\"kind\": \"AD_HOC\", \"items\": \"satu\"}", 400, "#/items"),
                Arguments.of(
                        "duplicate key", "{\"kind\": \"AD_HOC\", \"kind\": \"PERIODIC\", \"items\": []}", 400, "#"),
                Arguments.of("trailing document", body(ITEM.formatted("a")) + "{}", 400, "#"),
                Arguments.of("cut off", "{\"kind\": \"AD_HOC\", \"items\": [", 400, "#/items"),
                Arguments.of("too deep", "[".repeat(1_000), 400, "#"),
                Arguments.of("empty body", "", 400, null),
                Arguments.of("null body", "null", 400, null),
                Arguments.of("null item", "{\"kind\": \"AD_HOC\", \"items\": [null]}", 422, "#/items/0"),
                Arguments.of("blank title", body(ITEM.formatted("  ")), 422, "#/items/0/title"),
                Arguments.of("no items", "{\"kind\": \"AD_HOC\", \"items\": []}", 422, "#/items"),
                Arguments.of(
                        "impossible month",
                        "{\"kind\": \"PERIODIC\", \"period\": \"2026-13\", \"items\": [" + ITEM.formatted("a") + "]}",
                        422,
                        "#/period"),
                Arguments.of("figure as text", figure("\"banyak\""), 400, "#/items/0/figures/0/value"),
                Arguments.of("figure without end", figure("1" + "0".repeat(2_000)), 400, null),
                Arguments.of("figure not a number", figure("NaN"), 400, null),
                Arguments.of("figure out of range", figure("1e400"), 422, "#/items/0/figures/0/value"),
                Arguments.of(
                        "impossible date",
                        figure("1").replace("2026-09-30", "2026-02-30"),
                        400,
                        "#/items/0/figures/0/asOfDate"));
    }

    private static String body(String item) {
        return "{\"kind\": \"AD_HOC\", \"items\": [" + item + "]}";
    }

    private static String figure(String value) {
        return body(
                "{\"type\": \"DATASET\", \"title\": \"a\", \"classification\": \"BERKALA\", \"figures\": [{\"indicator\": \"i\", \"value\": "
                        + value
                        + ", \"unitOfMeasure\": \"persen\", \"asOfDate\": \"2026-09-30\", \"source\": \"s\"}]}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBodies")
    void a_bad_body_is_refused_at_its_place_and_nothing_is_written(
            String what, String body, int status, String pointer) {
        long before = submissions();

        Response answer = atUnit(PADANG).body(body).put("/api/v1/submissions/{id}", UUID.randomUUID());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
        if (pointer != null) {
            assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
        }
        assertThat(submissions()).isEqualTo(before);
    }

    @Test
    void invalid_utf8_is_refused() {
        byte[] body = body(ITEM.formatted("ab")).getBytes(StandardCharsets.UTF_8);
        body[new String(body, StandardCharsets.UTF_8).indexOf("\"ab\"") + 1] = (byte) 0xC3;

        Response answer = atUnit(PADANG)
                .contentType("application/json")
                .body(body)
                .put("/api/v1/submissions/{id}", UUID.randomUUID());

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void strange_but_storable_text_reads_back_identical() {
        UUID id = UUID.randomUUID();
        String title = "Jum'at 😀 \\u202e \\u200b e\\u0301 \\ufeff";

        atUnit(PADANG)
                .body(body(ITEM.formatted(title)))
                .put("/api/v1/submissions/{id}", id)
                .then()
                .statusCode(201);

        atUnit(PADANG)
                .get("/api/v1/submissions/{id}", id)
                .then()
                .body("items[0].title", equalTo("Jum'at 😀 \u202e \u200b e\u0301 \ufeff"));
    }

    @Test
    void a_body_over_the_limit_is_413() {
        Response answer = atUnit(PADANG)
                .body(body(ITEM.formatted("a".repeat(1_100_000))))
                .put("/api/v1/submissions/{id}", UUID.randomUUID());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void a_body_that_hides_its_length_is_413_all_the_same() throws Exception {
        byte[] body = body(ITEM.formatted("a".repeat(1_100_000))).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/submissions/" + UUID.randomUUID()))
                .header("Authorization", "Bearer " + TokenIssuer.token("petugas", PADANG, "unit-contributor"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .version(HttpClient.Version.HTTP_1_1)
                .build();

        int status = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .statusCode();

        assertThat(status).isEqualTo(413);
    }

    @Test
    void a_file_that_does_not_say_what_it_is_is_415() throws Exception {
        HttpRequest untyped = HttpRequest.newBuilder(URI.create(
                        RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/imports/" + UUID.randomUUID()))
                .header("Authorization", "Bearer " + TokenIssuer.token("siti", PADANG, "unit-contributor"))
                .PUT(HttpRequest.BodyPublishers.ofString("key;type"))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(untyped, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", ";;q=x", "id;q=9", "en-US,en;q=0.5"})
    void whatever_language_is_wished_for_the_answer_is_in_indonesian(String languages) {
        Response answer = atUnit(PADANG)
                .header("Accept-Language", languages)
                .body("{\"kind\": \"AD_HOC\"}")
                .put("/api/v1/submissions/{id}", UUID.randomUUID());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void another_media_type_is_415() {
        Response answer = atUnit(PADANG)
                .contentType(ContentType.XML)
                .body("<a/>")
                .put("/api/v1/submissions/{id}", UUID.randomUUID());

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=-1",
                "limit=0",
                "limit=201",
                "limit=1000000000",
                "limit=99999999999999999999",
                "limit=1.5",
                "limit=banyak",
                "after=bukan-kursor",
                "after=AAAA",
                "after=!!!",
                "after=MQ",
                "status=LULUS",
                "unitId=13.71",
                "period=2026-9",
                "period=%00"
            })
    void a_bad_parameter_is_refused(String query) {
        Response answer = atUnit(PADANG).urlEncodingEnabled(false).get("/api/v1/submissions?" + query);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void a_forged_cursor_of_the_right_shape_is_refused_when_its_keys_are_not_ours() {
        String forged = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("besok\u001f' or true --".getBytes(StandardCharsets.UTF_8));

        atUnit(PADANG).get("/api/v1/submissions?after=" + forged).then().statusCode(400);
    }

    @Test
    void a_malformed_id_in_the_address_is_refused() {
        atUnit(PADANG)
                .get("/api/v1/submissions/bukan-uuid")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void an_unknown_address_is_404_with_a_sentence() {
        atUnit(PADANG).get("/api/v1/tidak-ada").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void an_unknown_method_is_405_with_a_sentence() {
        atUnit(PADANG)
                .delete("/api/v1/submissions/{id}", UUID.randomUUID())
                .then()
                .statusCode(405)
                .contentType("application/problem+json");
    }

    private long submissions() {
        return database.createNativeQuery("select count(*) from submission", Long.class)
                .getSingleResult();
    }
}
