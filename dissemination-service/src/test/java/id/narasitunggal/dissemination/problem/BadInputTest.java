package id.narasitunggal.dissemination.problem;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.auditor;
import static id.narasitunggal.dissemination.Someone.reportOfficer;
import static id.narasitunggal.dissemination.Someone.with;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class BadInputTest {
    @Inject
    CatalogueUpdate catalogue;

    @BeforeEach
    void units_are_known() {
        SettableClock.set("2026-10-05T02:00:00Z");
        UnitsOfTheTests.register();
        catalogue.readUnits(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "channels?limit=-1",
                "channels?limit=0",
                "channels?limit=1000000000",
                "channels?after=bukan-kursor",
                "channels?status=SAH",
                "channels?unitId=13.71",
                "assignments?limit=201",
                "assignments?after=AAAA",
                "assignments?state=LUPA",
                "assignments?month=2026-13",
                "assignments?editionId=x",
                "placements?limit=0",
                "placements?after=MQ",
                "placements?checkResult=BENAR",
                "placements?channelId=1",
                "monthly-reports?period=2026",
                "monthly-reports?kind=TAHUNAN",
                "monthly-reports?after=!!!",
                "compliance-rates?month=Oktober",
                "compliance-rates?month=%00",
                "changes?after=x",
                "changes?wait=99"
            })
    void a_bad_parameter_is_refused(String address) {
        Response answer = auditor().urlEncodingEnabled(false).get("/api/v1/" + address);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"family\": \"WEBSITE\", \"platform\": \"DOMAIN\", \"name\": \"a\\u0000b\", \"url\": \"https://a.go.id\"}",
                "{\"family\": \"WEBSITE\", \"platform\": \"DOMAIN\", \"name\": \"a\\ud800b\", \"url\": \"https://a.go.id\"}",
                "{\"family\": \"WEBSITE\", \"family\": \"RADIO\", \"platform\": \"DOMAIN\", \"name\": \"a\", \"url\": \"https://a.go.id\"}",
                "{\"family\": 0, \"platform\": \"DOMAIN\", \"name\": \"a\", \"url\": \"https://a.go.id\"}",
                "{\"family\": \"WEBSITE\", \"platform\": \"DOMAIN\", \"name\": 7, \"url\": \"https://a.go.id\"}",
                "{\"family\": \"WEBSITE\", \"platform\": \"DOMAIN\", \"name\": \"a\", \"url\": \"https://a.go.id\", \"audienceSize\": 1.5}",
                "{\"family\": \"WEBSITE\"",
                "[]",
                ""
            })
    void a_malformed_body_is_refused_and_nothing_is_written(String body) {
        UUID id = UUID.randomUUID();

        Response answer = atUnit(PADANG).body(body).put("/api/v1/channels/{id}", id);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        auditor().get("/api/v1/channels/{id}", id).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", ";;q=x", "id;q=9", "en-US,en;q=0.5"})
    void whatever_language_is_wished_for_the_answer_is_in_indonesian(String languages) {
        Response answer = atUnit(PADANG)
                .header("Accept-Language", languages)
                .body(
                        "{\"family\": \"WEBSITE\", \"platform\": \"DOMAIN\", \"name\": \"\", \"url\": \"https://a.go.id\"}")
                .put("/api/v1/channels/{id}", UUID.randomUUID());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\": \"REGULAR\", \"period\": \"2026-13\"}",
                "{\"kind\": \"REGULAR\", \"period\": \"1999-01\"}",
                "{\"kind\": \"REGULAR\"}",
                "{\"period\": \"2026-09\"}",
                "{\"kind\": \"REGULAR\", \"period\": \"2026-09\", \"reason\": \" \"}"
            })
    void a_report_that_cannot_be_asked_for_is_refused_at_the_field(String body) {
        Response answer = reportOfficer().body(body).post("/api/v1/monthly-reports");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("errors[0].pointer")).startsWith("#/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"channels", "assignments", "placements", "monthly-reports", "compliance-rates", "changes"})
    void without_a_valid_token_nothing_is_answered(String resource) {
        RestAssured.get("/api/v1/" + resource).then().statusCode(401).contentType("application/problem+json");
        with(TokenIssuer.expiredToken("lama", PADANG, "unit-contributor"))
                .get("/api/v1/" + resource)
                .then()
                .statusCode(401);
        with(TokenIssuer.forgedToken("palsu", PADANG, "unit-contributor"))
                .get("/api/v1/" + resource)
                .then()
                .statusCode(401);
        with(TokenIssuer.tokenForAnotherAudience("lain", PADANG, "unit-contributor"))
                .get("/api/v1/" + resource)
                .then()
                .statusCode(401);
    }

    @Test
    void a_body_over_the_limit_is_413_and_a_malformed_id_400() {
        assertThat(atUnit(PADANG)
                        .body("{\"name\": \"" + "a".repeat(1_100_000) + "\"}")
                        .put("/api/v1/channels/{id}", UUID.randomUUID())
                        .statusCode())
                .isEqualTo(413);
        assertThat(atUnit(PADANG).get("/api/v1/placements/bukan-uuid").statusCode())
                .isEqualTo(400);
    }
}
