package id.narasitunggal.narrative.response;

import static id.narasitunggal.narrative.Someone.approver;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.ksp;
import static id.narasitunggal.narrative.Someone.neighbourService;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.Someone.with;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraft;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aPublishedOne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.narasitunggal.narrative.editorial.NarrativeFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ResponseResourceTest {
    private static final UUID BUKITTINGGI = UUID.randomUUID();

    @Inject
    Session database;

    @Inject
    SessionFactory statements;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    private static RequestSpecification bukittinggi() {
        return with(TokenIssuer.token("petugas-bukittinggi", BUKITTINGGI, "unit-contributor"));
    }

    private static UUID sent(NarrativeFixture narrative, String kind, String text) {
        UUID id = UUID.randomUUID();
        send(padang(), id, narrative, kind, text).then().statusCode(201);
        return id;
    }

    private static Response send(
            RequestSpecification who, UUID id, NarrativeFixture narrative, String kind, String text) {
        return who.body(Map.of("narrativeId", narrative.id.toString(), "kind", kind, "text", text))
                .put("/api/v1/responses/{id}", id);
    }

    private static Response act(RequestSpecification who, UUID id, String verb, Object body) {
        String etag = author().get("/api/v1/responses/{id}", id).header("ETag");
        RequestSpecification request = who.header("If-Match", etag);
        return (body == null ? request : request.body(body)).post("/api/v1/responses/{id}/actions/{verb}", id, verb);
    }

    @Test
    void a_unit_asks_and_the_desk_answers_it_and_it_hears_of_the_answer() {
        UUID id = sent(aPublishedOne(), "QUESTION", "Kapan bantuan sampai di Padang?");

        act(author(), id, "answer", Map.of("answer", "Paling lambat 20 Oktober."))
                .then()
                .statusCode(200)
                .body("status", equalTo("ANSWERED"))
                .body("allowedActions", contains("answer", "take-over"));

        padang().get("/api/v1/responses/{id}", id)
                .then()
                .body("answer", equalTo("Paling lambat 20 Oktober."))
                .body("allowedActions", empty());
        padang().queryParam("types", "response.answered")
                .get("/api/v1/changes")
                .then()
                .body("items.subject", hasItem(id.toString()));
        bukittinggi()
                .queryParam("types", "response.answered")
                .get("/api/v1/changes")
                .then()
                .body("items.subject", not(hasItem(id.toString())));
    }

    @Test
    void other_units_read_what_was_shared_and_nothing_else() {
        NarrativeFixture narrative = aPublishedOne();
        UUID own = sent(narrative, "COMMENT", "Bahan cetaknya bagus.");
        UUID shared = sent(narrative, "QUESTION", "Siapa penerimanya?");
        act(author(), shared, "answer", Map.of("answer", "Keluarga penerima manfaat.", "shared", true));

        bukittinggi().get("/api/v1/responses/{id}", own).then().statusCode(404);
        bukittinggi()
                .get("/api/v1/narratives/{id}/responses", narrative.id)
                .then()
                .body("items.id", contains(shared.toString()))
                .body("items[0].unitId", nullValue())
                .body("items[0].senderName", nullValue());
        ksp().get("/api/v1/responses/{id}", own).then().statusCode(404);
        author().get("/api/v1/narratives/{id}/responses", narrative.id)
                .then()
                .body("items.id", containsInAnyOrder(shared.toString(), own.toString()));
        send(bukittinggi(), own, narrative, "COMMENT", "Bahan cetaknya bagus.")
                .then()
                .statusCode(409);
    }

    @Test
    void what_was_sent_twice_is_one_and_what_was_said_is_never_changed() {
        NarrativeFixture narrative = aPublishedOne();
        UUID id = sent(narrative, "OBSTACLE", "Listrik padam tiga hari.");

        send(padang(), id, narrative, "OBSTACLE", "Listrik padam tiga hari.")
                .then()
                .statusCode(200);
        send(padang(), id, narrative, "OBSTACLE", "Listrik padam empat hari.")
                .then()
                .statusCode(409);
        Assertions.assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeMutationQuery(
                                        "update unit_response set text = 'lain' where id = :id")
                                .setParameter("id", id)
                                .executeUpdate()))
                .hasStackTraceContaining("never changed");
    }

    @Test
    void only_published_narratives_are_answered_and_only_by_units() {
        NarrativeFixture draft = aDraft();
        NarrativeFixture published = aPublishedOne();

        send(padang(), UUID.randomUUID(), draft, "COMMENT", "x")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/narrativeId"));
        send(author(), UUID.randomUUID(), published, "COMMENT", "x").then().statusCode(403);
        send(
                        with(TokenIssuer.token("tanpa-instansi", "unit-contributor")),
                        UUID.randomUUID(),
                        published,
                        "COMMENT",
                        "x")
                .then()
                .statusCode(403);
        UUID id = sent(published, "COMMENT", "x");
        act(approver(), id, "answer", Map.of("answer", "y")).then().statusCode(403);
        author().body(Map.of("answer", "y"))
                .post("/api/v1/responses/{id}/actions/answer", id)
                .then()
                .statusCode(428);
    }

    @Test
    void an_answer_becomes_part_of_the_correction_that_is_begun_for_it() {
        NarrativeFixture narrative = aPublishedOne();
        UUID id = sent(narrative, "QUESTION", "Kapan bantuan sampai?");
        act(author(), id, "take-over", null).then().statusCode(409);
        act(author(), id, "answer", Map.of("answer", "Paling lambat 20 Oktober."));

        act(author(), id, "take-over", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("TAKEN_OVER"))
                .body("takenOverEdition", equalTo(2))
                .body("allowedActions", empty());

        narrative
                .seenBy(author())
                .then()
                .body("edition", equalTo(2))
                .body("status", equalTo("DRAFT"))
                .body("questionsAndAnswers[0].question", equalTo("Kapan bantuan sampai?"))
                .body("questionsAndAnswers[0].answer", equalTo("Paling lambat 20 Oktober."));
        narrative.seenBy(padang()).then().body("edition", equalTo(1)).body("questionsAndAnswers", empty());
        act(author(), id, "answer", Map.of("answer", "lain")).then().statusCode(409);
    }

    @Test
    void a_text_in_the_works_takes_it_in_and_loses_its_signatures() {
        NarrativeFixture narrative = aPublishedOne();
        UUID id = sent(narrative, "OBSTACLE", "Warga tidak tahu ".repeat(40));
        act(author(), id, "answer", Map.of("answer", "Umumkan di kelurahan."));
        narrative.act(author(), "correct", Map.of("changeNote", "Angka"));
        narrative.submitted().reviewed();

        act(author(), id, "take-over", null).then().statusCode(422).body("errors[0].pointer", equalTo("#/question"));
        act(author(), id, "take-over", Map.of("question", "Di mana warga bertanya?"))
                .then()
                .statusCode(200);

        narrative
                .seenBy(author())
                .then()
                .body("status", equalTo("DRAFT"))
                .body("questionsAndAnswers.question", contains("Di mana warga bertanya?"));
    }

    @Test
    void obstacles_are_counted_in_the_month_in_which_they_were_reported() {
        SettableClock.set("2027-03-05T02:00:00Z");
        NarrativeFixture narrative = aPublishedOne();
        SettableClock.set("2027-03-31T16:59:59.999Z");
        sent(narrative, "OBSTACLE", "Jaringan terputus.");
        sent(narrative, "COMMENT", "Terima kasih.");
        SettableClock.set("2027-03-31T17:00:00Z");
        sent(narrative, "OBSTACLE", "Jaringan terputus lagi.");

        neighbourService()
                .get("/api/v1/monthly-figures/2027-03")
                .then()
                .body("obstacles", equalTo(1))
                .body("responses", equalTo(2));
        neighbourService().get("/api/v1/monthly-figures/2027-04").then().body("obstacles", equalTo(1));
    }

    @Test
    void a_list_takes_one_statement() {
        NarrativeFixture narrative = aPublishedOne();
        sent(narrative, "COMMENT", "satu");
        sent(narrative, "COMMENT", "dua");
        statements.getStatistics().clear();

        padang().queryParam("status", "OPEN")
                .queryParam("kind", "COMMENT")
                .queryParam("narrative", narrative.id)
                .get("/api/v1/responses")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2));

        assertThat(statements.getStatistics().getPrepareStatementCount()).isEqualTo(1);
    }
}
