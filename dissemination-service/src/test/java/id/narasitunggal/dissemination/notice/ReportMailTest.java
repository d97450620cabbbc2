package id.narasitunggal.dissemination.notice;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.auditor;
import static id.narasitunggal.dissemination.Someone.leadership;
import static id.narasitunggal.dissemination.Someone.officer;
import static id.narasitunggal.dissemination.Someone.reportOfficer;
import static id.narasitunggal.dissemination.Someone.signatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.dissemination.compliance.ReportFixture;
import id.narasitunggal.dissemination.compliance.ReportSteps;
import id.narasitunggal.dissemination.mail.Postman;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
@QuarkusTestResource(TestMail.class)
class ReportMailTest {
    private static final String REPORTS = "/api/v1/monthly-reports/";
    private static final String DELIVERIES = "/api/v1/deliveries/";
    private static final String RECIPIENTS = "/api/v1/mail-recipients/";

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    Postman postman;

    @Inject
    NoticeRounds rounds;

    @BeforeEach
    void it_is_the_morning_of_1_march_2038() {
        SettableClock.set("2038-03-01T02:00:00Z");
        UnitsOfTheTests.register();
        catalogue.readUnits(0);
    }

    /** Somebody new on a list; returns the address. */
    private static String recipient(String list) {
        UUID id = UUID.randomUUID();
        String email = "penerima-" + id + "@contoh.example";
        reportOfficer()
                .body(Map.of("list", list, "name", "Penerima " + id, "email", email))
                .put(RECIPIENTS + id)
                .then()
                .statusCode(201);
        return email;
    }

    private static String issued(String month) {
        ReportFixture.neighboursKnow(month);
        String id = ReportSteps.made("AD_HOC", month, "Diminta Presiden");
        act(reportOfficer(), reportOfficer(), REPORTS + id, "review", Map.of())
                .then()
                .statusCode(200);
        act(signatory(), signatory(), REPORTS + id, "sign", Map.of()).then().statusCode(200);
        act(signatory(), signatory(), REPORTS + id, "issue", Map.of()).then().statusCode(200);
        return id;
    }

    private static List<Map<String, Object>> deliveriesOf(String report, String email) {
        return reportOfficer()
                .get("/api/v1/deliveries?limit=200&reportId=" + report)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.address == '%s' }".formatted(email));
    }

    @Test
    void an_issued_report_goes_to_the_leadership_with_its_pdf_and_a_link_exactly_once() {
        String leader = recipient("LEADERSHIP");
        String other = recipient("OFFICERS");
        String report = issued("2038-02");

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(postman::work),
                        CompletableFuture.runAsync(postman::work),
                        CompletableFuture.runAsync(postman::work))
                .join();
        postman.work();

        assertThat(TestMail.receivedBy(other)).isEmpty();
        assertThat(TestMail.receivedBy(leader)).hasSize(1);
        MimeMessage mail = TestMail.receivedBy(leader).get(0);
        String number = reportOfficer().get(REPORTS + report).path("number");
        assertThat(TestMail.subject(mail)).isEqualTo("Laporan sewaktu-waktu Februari 2038 (" + number + ")");
        assertThat(TestMail.words(mail))
                .contains("Senin, 1 Maret 2038 pukul 09.00 WIB")
                .contains("/ruang/dissemination/monthly-reports/" + report);
        assertThat(TestMail.attachment(mail, number.replace('/', '-') + ".pdf"))
                .isEqualTo(auditor().get(REPORTS + report + "/document.pdf").asByteArray());
        assertThat(deliveriesOf(report, leader))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("status", "SENT").containsEntry("attempts", 1));
    }

    @Test
    void a_mail_server_that_is_down_loses_nothing_and_a_mail_can_be_sent_again() {
        String leader = recipient("LEADERSHIP");
        String report = issued("2037-12");
        int port = TestMail.goDown();
        try {
            postman.work();
            assertThat(deliveriesOf(report, leader))
                    .singleElement()
                    .satisfies(row -> assertThat(row)
                            .containsEntry("status", "FAILED")
                            .containsEntry("nextAttemptAt", "2038-03-01T02:01:00Z"));
        } finally {
            TestMail.comeBack(port);
        }

        SettableClock.set("2038-03-01T02:02:00Z");
        postman.work();
        String delivery = (String) deliveriesOf(report, leader).get(0).get("id");
        act(officer(), reportOfficer(), DELIVERIES + delivery, "replay", Map.of())
                .then()
                .statusCode(404);
        act(reportOfficer(), reportOfficer(), DELIVERIES + delivery, "replay", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("QUEUED"));
        postman.work();

        assertThat(TestMail.receivedBy(leader)).hasSize(2);
        assertThat(deliveriesOf(report, leader)).hasSize(2);
    }

    @Test
    void the_receipt_is_written_when_a_leader_opens_the_report_and_never_again() {
        String report = issued("2037-11");
        reportOfficer().get(REPORTS + report).then().statusCode(200);
        auditor().get(REPORTS + report + "/receipts").then().body("items", empty());

        SettableClock.set("2038-03-01T05:30:00Z");
        leadership().get(REPORTS + report + "/document.html").then().statusCode(200);
        SettableClock.set("2038-03-02T05:30:00Z");
        leadership().get(REPORTS + report).then().statusCode(200);

        auditor()
                .get(REPORTS + report + "/receipts")
                .then()
                .body("items.reader", contains("kantor-presiden"))
                .body("items.openedAt", contains("2038-03-01T05:30:00Z"));
        auditor()
                .get("/api/v1/audit-events?type=report.opened&limit=200")
                .then()
                .body("items.subject", hasItem(report));
    }

    @Test
    void a_report_that_nobody_acknowledges_is_recalled_after_two_and_five_working_days() {
        String leader = recipient("LEADERSHIP");
        String report = issued("2037-10");
        String acknowledged = issued("2037-09");
        act(leadership(), leadership(), REPORTS + acknowledged, "acknowledge", Map.of())
                .then()
                .statusCode(200);
        postman.work();

        look("2038-03-03T00:59:59Z");
        List<String> early = reminders(leader);
        look("2038-03-03T01:00:00Z");
        look("2038-03-02T01:00:00Z");
        look("2038-03-03T02:00:00Z");
        List<String> second = reminders(leader);
        look("2038-03-20T01:00:00Z");

        assertThat(early).isEmpty();
        assertThat(second).containsExactly("Laporan sewaktu-waktu Oktober 2037 menunggu pernyataan diterima");
        assertThat(reminders(leader)).hasSize(2);
        act(leadership(), leadership(), REPORTS + report, "acknowledge", Map.of())
                .then()
                .statusCode(200);
    }

    /** Other tests issue reports too: only those of September and October 2037 are of this one. */
    private static List<String> reminders(String leader) {
        return TestMail.subjects(leader).stream()
                .filter(subject -> subject.matches(".*(September|Oktober) 2037 menunggu.*"))
                .toList();
    }

    private void look(String instant) {
        SettableClock.set(instant);
        rounds.look();
        postman.work();
    }

    @Test
    void officers_get_one_digest_a_working_day_and_one_outlook_a_week_however_many_replicas_look() {
        String officer = recipient("OFFICERS");
        SettableClock.set("2040-03-01T02:00:00Z");
        PublishedText.firstEdition()
                .forUnits(PADANG)
                .with("title", "Imunisasi lengkap")
                .with("dueWithin", Map.of("amount", 96, "unit", "CALENDAR_HOURS"))
                .publishedAt("2040-03-01T02:00:00Z");
        catalogue.readEditions(0);

        // Friday 2 March: the duty falls due on Monday the 5th at nine in Jakarta, within the week to come.
        SettableClock.set("2040-03-02T02:00:00Z");
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(rounds::look),
                        CompletableFuture.runAsync(rounds::look),
                        CompletableFuture.runAsync(rounds::look))
                .join();
        look("2040-03-02T03:00:00Z");
        List<String> onFriday = TestMail.subjects(officer);
        look("2040-03-06T00:59:00Z");
        look("2040-03-06T01:00:00Z");
        look("2040-03-06T08:00:00Z");
        look("2040-03-02T08:00:00Z");
        look("2040-03-06T09:00:00Z");
        List<String> onTuesday = TestMail.subjects(officer);
        look("2040-03-10T02:00:00Z");

        assertThat(onFriday).containsExactly("Kewajiban diseminasi tujuh hari ke depan");
        assertThat(onTuesday)
                .containsExactly(
                        "Kewajiban diseminasi tujuh hari ke depan", "Kewajiban diseminasi yang lewat batas waktu");
        assertThat(TestMail.words(TestMail.receivedBy(officer).get(1)))
                .contains("Imunisasi lengkap: 1 kewajiban pada 1 instansi");
        assertThat(TestMail.subjects(officer))
                .as("a Saturday is no working day")
                .hasSize(2);
    }

    @Test
    void without_anything_overdue_nobody_is_written_to() {
        String officer = recipient("OFFICERS");

        look("2050-06-15T02:00:00Z");

        assertThat(TestMail.receivedBy(officer)).isEmpty();
    }

    @Test
    void only_report_officers_keep_the_lists_and_who_was_removed_gets_nothing_more() {
        String leader = recipient("LEADERSHIP");
        String id = leader.substring("penerima-".length(), leader.indexOf('@'));
        Map<String, String> body = Map.of("list", "LEADERSHIP", "name", "Lain", "email", leader);
        reportOfficer().body(body).put(RECIPIENTS + UUID.randomUUID()).then().statusCode(409);
        reportOfficer()
                .body(body)
                .put(RECIPIENTS + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/id-in-use"));
        reportOfficer()
                .body(Map.of("list", "LEADERSHIP", "name", "Lain", "email", "a@b.example\r\nBcc: c@d.example"))
                .put(RECIPIENTS + UUID.randomUUID())
                .then()
                .statusCode(422);
        officer().body(body).put(RECIPIENTS + UUID.randomUUID()).then().statusCode(403);
        atUnit(PADANG).get("/api/v1/mail-recipients").then().statusCode(403);
        auditor().body(body).put(RECIPIENTS + UUID.randomUUID()).then().statusCode(403);

        act(reportOfficer(), reportOfficer(), RECIPIENTS + id, "remove", Map.of())
                .then()
                .statusCode(200);
        act(reportOfficer(), reportOfficer(), RECIPIENTS + id, "remove", Map.of())
                .then()
                .statusCode(409);
        issued("2037-08");
        postman.work();

        assertThat(TestMail.receivedBy(leader)).isEmpty();
    }
}
