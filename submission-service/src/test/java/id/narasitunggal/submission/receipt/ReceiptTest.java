package id.narasitunggal.submission.receipt;

import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.intake.SubmissionFixture.draftBy;
import static id.narasitunggal.submission.intake.SubmissionFixture.stuntingReport;
import static id.narasitunggal.submission.intake.SubmissionFixture.submittedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.submission.intake.SubmissionFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ReceiptTest {
    @Inject
    Session database;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void a_receipt_states_what_was_sent_and_anybody_can_check_it() throws Exception {
        UUID unit = region("12.11");
        UUID id = submittedBy(unit, stuntingReport("2026-09"));
        String hash = Someone.atUnit(unit)
                .get("/api/v1/submissions/{id}", id)
                .jsonPath()
                .getString("contentHash");

        Response receipt = receipt(unit, id);

        receipt.then()
                .statusCode(200)
                .body("statement.number", equalTo("SUB/12.11/2026-09/0001"))
                .body("statement.period", equalTo("2026-09"))
                .body("statement.receivedAt", equalTo("2026-10-05T02:00:00Z"))
                .body("statement.timeliness", equalTo("ON_TIME"))
                .body("statement.contentHash", equalTo(hash));
        assertThat(receipt.jsonPath().getString("signature")).contains("..");
        assertThat(isGenuine(receipt, receipt.jsonPath().getString("payload"))).isTrue();
        assertThat(isGenuine(receipt, receipt.jsonPath().getString("payload").replace("ON_TIME", "LATE")))
                .isFalse();
    }

    @Test
    void the_receipt_of_a_revision_never_changes() {
        UUID unit = region("12.12");
        UUID id = submittedBy(unit, stuntingReport("2026-09"));
        String first = receipt(unit, id).asString();
        SubmissionFixture.accepted(id);
        SettableClock.set("2026-12-01T02:00:00Z");

        assertThat(receipt(unit, id).asString()).isEqualTo(first);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeMutationQuery(
                                        "update receipt set payload = '{}' where submission_id = :id")
                                .setParameter("id", id)
                                .executeUpdate()))
                .hasStackTraceContaining("never changed");
    }

    @Test
    void a_draft_has_none_and_another_unit_learns_nothing() {
        UUID unit = region("12.13");
        UUID id = draftBy(unit, stuntingReport("2026-09"));

        receipt(unit, id).then().statusCode(409).body("type", equalTo("/problems/not-submitted"));
        receipt(region("12.14"), id).then().statusCode(404);
    }

    @Test
    void for_people_it_is_a_page_that_runs_nothing() {
        UUID unit = region("12.15");
        UUID id = submittedBy(unit, stuntingReport("2026-09"));

        Response page = Someone.atUnit(unit).get("/api/v1/submissions/{id}/receipt/page", id);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page.asString())
                .contains("SUB/12.15/2026-09/0001", "5 Oktober 2026, 09.00.00 WIB", "Tepat waktu")
                .doesNotContain("<script");
    }

    @Test
    void the_published_keys_hold_no_secret_and_need_no_token() {
        Response keys = RestAssured.get("/api/v1/receipt-keys");

        assertThat(keys.statusCode()).isEqualTo(200);
        assertThat(keys.jsonPath().getString("keys[0].kty")).isEqualTo("EC");
        assertThat(keys.jsonPath().getString("keys[0].d")).isNull();
    }

    @Test
    void a_key_file_without_a_private_key_in_front_stops_the_start(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("kunci.json"),
                RestAssured.get("/api/v1/receipt-keys").asString());
        SigningKeys keys = new SigningKeys(database, new SettableClock(), Optional.of(file));

        assertThatThrownBy(() -> keys.start(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("must be private");
    }

    private static Response receipt(UUID unit, UUID id) {
        return Someone.atUnit(unit).get("/api/v1/submissions/{id}/receipt", id);
    }

    /** As deploy/docs/api-conventions.md tells it: the detached signature over the payload as it stands. */
    private static boolean isGenuine(Response receipt, String payload) throws Exception {
        JsonWebKeySet keys =
                new JsonWebKeySet(RestAssured.get("/api/v1/receipt-keys").asString());
        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(receipt.jsonPath().getString("signature"));
        signature.setPayload(payload);
        signature.setKey(keys.findJsonWebKey(receipt.jsonPath().getString("keyId"), "EC", "sig", "ES256")
                .getKey());
        return signature.verifySignature();
    }
}
