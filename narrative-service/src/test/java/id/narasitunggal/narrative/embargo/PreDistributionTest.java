package id.narasitunggal.narrative.embargo;

import static id.narasitunggal.narrative.Someone.PADANG;
import static id.narasitunggal.narrative.Someone.approver;
import static id.narasitunggal.narrative.Someone.auditor;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.ksp;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.Someone.with;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraftOf;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aPublishedOne;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.content;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.narrative.editorial.NarrativeFixture;
import id.narasitunggal.narrative.release.PublicationHour;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class PreDistributionTest {
    private static final String LIST = "/api/v1/pre-distributions";

    @Inject
    PublicationHour hour;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    private static NarrativeFixture aScheduledOne() {
        Map<String, Object> text = content(aRegisteredTopic());
        text.put("embargoUntil", "2026-10-06T09:00:00+07:00");
        return aDraftOf(text).submitted().reviewed().concurred().approved().published();
    }

    private static Map<String, Object> padangIn(NarrativeFixture narrative) {
        return Map.of(
                "narrativeId",
                narrative.id.toString(),
                "unitId",
                PADANG.toString(),
                "unitName",
                "Kota Padang",
                "recipient",
                "Kepala Dinas Kominfo Kota Padang");
    }

    private static UUID listed(NarrativeFixture narrative) {
        UUID id = UUID.randomUUID();
        author().body(padangIn(narrative)).put(LIST + "/{id}", id).then().statusCode(201);
        return id;
    }

    private static Response act(RequestSpecification who, UUID id, String verb, Object body) {
        String etag = auditor().get(LIST + "/{id}", id).header("ETag");
        RequestSpecification request = who.header("If-Match", etag);
        return (body == null ? request : request.body(body)).post(LIST + "/{id}/actions/{verb}", id, verb);
    }

    private static RequestSpecification anotherUnit() {
        return with(TokenIssuer.token("petugas-lain", UUID.randomUUID(), "unit-contributor"));
    }

    @Test
    void the_unit_on_the_list_acknowledges_and_then_reads_before_the_hour() {
        NarrativeFixture narrative = aScheduledOne();
        UUID id = listed(narrative);

        padang().get(LIST + "/{id}/text", id).then().statusCode(403);
        act(padang(), id, "acknowledge", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACKNOWLEDGED"))
                .body("acknowledgedBy", equalTo("petugas-padang"))
                .body("acknowledgedAt", equalTo("2026-10-05T02:00:00Z"));
        padang().get(LIST + "/{id}/text", id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Stok beras pemerintah cukup sampai akhir tahun"))
                .body("opensAt", equalTo("2026-10-06T02:00:00Z"))
                .body("dontSay", empty());
        act(padang(), id, "acknowledge", null).then().statusCode(409);
    }

    @Test
    void everyone_else_sees_nothing_until_the_instant() {
        NarrativeFixture narrative = aScheduledOne();
        UUID id = listed(narrative);

        for (RequestSpecification other :
                new RequestSpecification[] {anotherUnit(), ksp(), with(TokenIssuer.token("staf", "leadership-reader"))
                }) {
            assertThat(other.get(LIST + "/{id}", id).statusCode()).isEqualTo(404);
        }
        anotherUnit().get(LIST).then().statusCode(200).body("items", empty());
        assertThat(narrative.seenBy(padang()).statusCode()).isEqualTo(404);
        padang().queryParam("limit", 200)
                .get("/api/v1/narratives")
                .then()
                .body("items.id", not(hasItem(narrative.id.toString())));
        String told = padang().queryParam("types", "pre-distribution.listed")
                .queryParam("limit", 200)
                .get("/api/v1/changes")
                .asString();
        assertThat(told).contains(id.toString()).doesNotContain("Stok beras");
        assertThat(anotherUnit()
                        .queryParam("types", "pre-distribution.listed")
                        .queryParam("limit", 200)
                        .get("/api/v1/changes")
                        .asString())
                .doesNotContain(id.toString());

        SettableClock.set("2026-10-06T02:00:00Z");
        hour.hasCome();

        narrative.seenBy(padang()).then().statusCode(200).body("status", equalTo("PUBLISHED"));
    }

    @Test
    void nobody_acknowledges_for_another() {
        UUID id = listed(aScheduledOne());

        act(anotherUnit(), id, "acknowledge", null).then().statusCode(404);
        act(author(), id, "acknowledge", null).then().statusCode(403);
        author().get(LIST + "/{id}/text", id).then().statusCode(403);
    }

    @Test
    void only_a_scheduled_text_is_spread_before_its_hour_and_once_to_a_unit() {
        NarrativeFixture narrative = aScheduledOne();
        UUID id = listed(narrative);

        author().body(padangIn(narrative)).put(LIST + "/{id}", id).then().statusCode(200);
        author().body(padangIn(narrative))
                .put(LIST + "/{id}", UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("detail", equalTo("Instansi ini sudah ada dalam daftar prapenyebaran naskah ini."));
        author().body(padangIn(aPublishedOne()))
                .put(LIST + "/{id}", UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/narrativeId"));
        padang().body(padangIn(narrative))
                .put(LIST + "/{id}", UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    void what_is_recalled_or_rewritten_is_no_longer_read() {
        NarrativeFixture narrative = aScheduledOne();
        UUID id = listed(narrative);
        act(padang(), id, "acknowledge", null).then().statusCode(200);

        narrative
                .act(approver(), "recall", Map.of("reason", "Data baru"))
                .then()
                .statusCode(200);

        padang().get(LIST + "/{id}/text", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-longer-embargoed"));
    }

    @Test
    void a_name_that_is_struck_reads_no_more_and_stays_on_record() {
        UUID id = listed(aScheduledOne());
        act(padang(), id, "acknowledge", null).then().statusCode(200);

        act(author(), id, "strike", Map.of("reason", "Salah instansi"))
                .then()
                .statusCode(200)
                .body("status", equalTo("STRUCK"));

        padang().get(LIST + "/{id}/text", id).then().statusCode(403);
        padang().get(LIST + "/{id}", id).then().statusCode(200);
    }

    @Test
    void the_list_of_a_narrative_takes_one_statement() {
        NarrativeFixture narrative = aScheduledOne();
        UUID id = listed(narrative);
        sessions.getStatistics().clear();

        auditor().queryParam("narrative", narrative.id).get(LIST).then().body("items.id", contains(id.toString()));

        assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(1);
    }
}
