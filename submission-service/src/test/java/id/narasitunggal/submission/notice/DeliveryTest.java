package id.narasitunggal.submission.notice;

import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.intake.SubmissionFixture.stuntingReport;
import static id.narasitunggal.submission.intake.SubmissionFixture.submittedBy;
import static id.narasitunggal.submission.intake.SubmissionFixture.urgentNotice;
import static id.narasitunggal.submission.notice.NoticeSteps.deliveriesOf;
import static id.narasitunggal.submission.notice.NoticeSteps.office;
import static id.narasitunggal.submission.notice.NoticeSteps.officeOf;
import static id.narasitunggal.submission.review.ReviewSteps.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.submission.mail.Postman;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(TestMail.class)
class DeliveryTest {
    @Inject
    Postman postman;

    @Inject
    SessionFactory database;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void a_return_says_why_until_when_and_where_and_nothing_of_exempt_items() {
        UUID unit = region("82.01");
        String office = officeOf(unit);
        UUID id = submittedBy(unit, stuntingReport("2026-09"));
        act(Someone.analyst(), id, "start-review", null).then().statusCode(200);
        act(
                        Someone.analyst(),
                        id,
                        "return",
                        "{\"reasons\": [\"UNCLEAR\", \"UNSOURCED_FIGURE\"], \"note\": \"Lihat nama pelapor kasus.\"}")
                .then()
                .statusCode(200);

        postman.work();

        assertThat(TestMail.subjects(office)).containsExactly("Laporan SUB/82.01/2026-09/0001 dikembalikan");
        assertThat(TestMail.words(TestMail.receivedBy(office).get(0)))
                .contains("tidak jelas, angka tanpa sumber")
                .contains("Rabu, 7 Oktober 2026 pukul 16.00 WIT")
                .contains("/ruang/submission/submissions/" + id)
                .doesNotContainIgnoringCase("pelapor");
    }

    @Test
    void an_acceptance_is_told_to_every_contact_that_wants_it() {
        UUID unit = region("82.02");
        String office = officeOf(unit);
        String other = officeOf(unit);
        UUID silent = UUID.randomUUID();
        office(unit, silent, "diam@contoh.go.id");
        Someone.atUnit(unit)
                .body("{\"wanted\": false, \"contactId\": \"" + silent + "\"}")
                .put("/api/v1/units/{id}/notice-preferences/ACCEPTED", unit)
                .then()
                .statusCode(200);
        acceptedReportOf(unit);

        postman.work();
        postman.work();

        assertThat(TestMail.subjects(office)).containsExactly("Laporan SUB/82.02/2026-10/0001 diterima");
        assertThat(TestMail.subjects(other)).hasSize(1);
        assertThat(TestMail.subjects("diam@contoh.go.id")).isEmpty();
    }

    @Test
    void two_workers_at_once_send_each_mail_exactly_once() {
        UUID unit = region("82.03");
        String office = officeOf(unit);
        for (int i = 0; i < 30; i++) {
            acceptedReportOf(unit);
        }

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(postman::work),
                        CompletableFuture.runAsync(postman::work),
                        CompletableFuture.runAsync(postman::work))
                .join();

        assertThat(TestMail.subjects(office)).hasSize(30).doesNotHaveDuplicates();
        assertThat(deliveriesOf(unit))
                .hasSize(30)
                .allSatisfy(delivery ->
                        assertThat(delivery).containsEntry("status", "SENT").containsEntry("attempts", 1));
    }

    @Test
    void while_the_mail_server_is_down_nothing_is_lost() {
        UUID unit = region("82.04");
        String office = officeOf(unit);
        acceptedReportOf(unit);
        int port = TestMail.goDown();
        try {
            postman.work();
            assertThat(deliveriesOf(unit))
                    .singleElement()
                    .satisfies(delivery -> assertThat(delivery)
                            .containsEntry("status", "FAILED")
                            .containsEntry("nextAttemptAt", "2026-10-05T02:01:00Z"));
        } finally {
            TestMail.comeBack(port);
        }
        postman.work();
        assertThat(TestMail.subjects(office)).isEmpty();
        SettableClock.advance(Duration.ofMinutes(1));

        postman.work();

        assertThat(TestMail.subjects(office)).hasSize(1);
        assertThat(deliveriesOf(unit))
                .singleElement()
                .satisfies(delivery ->
                        assertThat(delivery).containsEntry("status", "SENT").containsEntry("attempts", 2));
    }

    @Test
    void a_unit_without_an_address_gets_its_mail_once_it_has_one() {
        UUID unit = region("82.05");
        acceptedReportOf(unit);
        postman.work();
        assertThat(deliveriesOf(unit))
                .singleElement()
                .satisfies(delivery -> assertThat(delivery)
                        .containsEntry("status", "FAILED")
                        .containsEntry("lastAnswer", "Instansi belum mencatat alamat surel."));
        String office = officeOf(unit);

        tend(Someone.registryAdmin(), delivery(unit), "retry")
                .then()
                .statusCode(200)
                .body("status", equalTo("QUEUED"));
        postman.work();

        assertThat(TestMail.subjects(office)).hasSize(1);
    }

    @Test
    void after_twelve_attempts_a_mail_rests_until_somebody_sends_it_on() {
        UUID unit = region("81.01");
        acceptedReportOf(unit);
        for (int attempt = 1; attempt <= 12; attempt++) {
            postman.work();
            assertThat(deliveriesOf(unit))
                    .singleElement()
                    .satisfies(delivery -> assertThat(delivery).containsKey("nextAttemptAt"));
            SettableClock.advance(Duration.ofHours(6));
        }
        assertThat(deliveriesOf(unit))
                .singleElement()
                .satisfies(delivery -> assertThat(delivery)
                        .containsEntry("status", "DEAD")
                        .containsEntry("attempts", 12)
                        .containsEntry("nextAttemptAt", null));
        String office = officeOf(unit);
        SettableClock.advance(Duration.ofDays(3));
        postman.work();
        assertThat(TestMail.subjects(office)).isEmpty();

        tend(Someone.registryAdmin(), delivery(unit), "retry")
                .then()
                .statusCode(200)
                .body("status", equalTo("QUEUED"));
        postman.work();

        assertThat(TestMail.subjects(office)).hasSize(1);
        tend(Someone.registryAdmin(), delivery(unit), "replay").then().statusCode(200);
        postman.work();
        assertThat(TestMail.subjects(office)).hasSize(2);
    }

    @Test
    void what_was_sent_can_be_sent_again_as_a_delivery_of_its_own() {
        UUID unit = region("82.06");
        String office = officeOf(unit);
        acceptedReportOf(unit);
        postman.work();
        String sent = delivery(unit);
        tend(Someone.registryAdmin(), sent, "retry").then().statusCode(409);

        tend(Someone.registryAdmin(), sent, "replay").then().statusCode(200).body("status", equalTo("QUEUED"));
        postman.work();

        assertThat(TestMail.subjects(office)).hasSize(2);
        assertThat(deliveriesOf(unit)).hasSize(2);
        Someone.registryAdmin()
                .post("/api/v1/deliveries/{id}/actions/replay", sent)
                .then()
                .statusCode(428);
    }

    @Test
    void nobody_writes_headers_through_a_subject_or_an_address() throws SQLException {
        UUID unit = region("82.71");
        String office = officeOf(unit);
        UUID crooked = UUID.randomUUID();
        office(unit, crooked, "bengkok@contoh.go.id");
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update unit_contact set email = E'a@contoh.go.id\\r\\nBcc: maling@contoh.org' where id = '"
                            + crooked + "'");
        }
        submittedBy(unit, figure("Jumlah\\r\\nBcc: maling@contoh.org", "1", null));
        submittedBy(region("82"), figure("Jumlah\\r\\nBcc: maling@contoh.org", "2", "82.71"));

        postman.work();

        assertThat(TestMail.subjects(office)).containsExactly("Angka berbeda: Jumlah Bcc: maling@contoh.org");
        assertThat(TestMail.receivedBy("maling@contoh.org")).isEmpty();
        assertThat(deliveriesOf(unit)).extracting("status").containsExactlyInAnyOrder("SENT", "DEAD");
    }

    @Test
    void a_unit_sees_its_own_mails_only_and_the_list_is_one_statement() {
        UUID unit = region("82.07");
        officeOf(unit);
        acceptedReportOf(unit);
        database.getStatistics().clear();

        Someone.atUnit(unit)
                .get("/api/v1/deliveries?kind=ACCEPTED")
                .then()
                .statusCode(200)
                .body("items.unitId", everyItem(equalTo(unit.toString())))
                .body("items", hasSize(1))
                .body("items[0].allowedActions", empty());

        assertThat(database.getStatistics().getPrepareStatementCount()).isEqualTo(1);
        Someone.atUnit(Someone.SOLOK)
                .get("/api/v1/deliveries/{id}", delivery(unit))
                .then()
                .statusCode(404);
        Someone.atUnit(Someone.SOLOK)
                .get("/api/v1/units/{id}/notice-preferences", unit)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit-contributor",
                "unit-approver",
                "unit-ppid",
                "region-supervisor",
                "monitoring-analyst",
                "review-analyst",
                "narrative-editor",
                "narrative-approver",
                "dissemination-officer",
                "report-officer",
                "report-signatory",
                "leadership-reader",
                "auditor",
                "service-reader"
            })
    void no_other_role_sends_mails_again(String role) {
        UUID unit = region("82.72");
        officeOf(unit);
        acceptedReportOf(unit);
        RequestSpecification somebody = Someone.with(TokenIssuer.token("orang-" + role, Someone.KOMINFO, role));

        tend(somebody, delivery(unit), "retry").then().statusCode(403);
        tend(Someone.with(TokenIssuer.token("orang-" + role, Someone.KOMINFO, role)), delivery(unit), "replay")
                .then()
                .statusCode(403);
        Someone.with(TokenIssuer.token("orang-" + role, unit, "region-supervisor"))
                .body("{\"wanted\": false}")
                .put("/api/v1/units/{id}/notice-preferences/ACCEPTED", unit)
                .then()
                .statusCode(403);
    }

    @Test
    void a_preference_names_a_contact_of_the_unit_and_shows_what_is_mandatory() {
        UUID unit = region("82.08");

        Someone.atUnit(unit)
                .body("{\"wanted\": false, \"contactId\": \"" + UUID.randomUUID() + "\"}")
                .put("/api/v1/units/{id}/notice-preferences/ACCEPTED", unit)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/contactId"));
        Someone.atUnit(unit)
                .get("/api/v1/units/{id}/notice-preferences", unit)
                .then()
                .body("items.findAll { it.mandatory }.kind", contains("RETURNED", "REMINDER_FINAL", "SUPERVISOR"));
    }

    private static void acceptedReportOf(UUID unit) {
        UUID id = submittedBy(unit, urgentNotice());
        act(Someone.analyst(), id, "start-review", null).then().statusCode(200);
        act(Someone.analyst(), id, "accept", "{}").then().statusCode(200);
    }

    private static String figure(String indicator, String value, String location) {
        return """
            {"kind": "AD_HOC", "items": [{"type": "DATASET", "title": "Data", "classification": "BERKALA", "figures": [
              {"indicator": "%s", "value": %s, "unitOfMeasure": "orang", "asOfDate": "2026-09-30", "source": "BPS"%s}]}]}""".formatted(indicator, value, location == null ? "" : ", \"location\": \"" + location + "\"");
    }

    private static String delivery(UUID unit) {
        return deliveriesOf(unit).get(0).get("id").toString();
    }

    private static Response tend(RequestSpecification person, String delivery, String verb) {
        String etag =
                Someone.registryAdmin().get("/api/v1/deliveries/{id}", delivery).header("ETag");
        return person.header("If-Match", etag).post("/api/v1/deliveries/{id}/actions/{verb}", delivery, verb);
    }
}
