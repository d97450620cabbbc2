package id.narasitunggal.dissemination.compliance;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.auditor;
import static id.narasitunggal.dissemination.Someone.leadership;
import static id.narasitunggal.dissemination.Someone.officer;
import static id.narasitunggal.dissemination.Someone.reportOfficer;
import static id.narasitunggal.dissemination.Someone.signatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.narasitunggal.dissemination.NeighbourTalk;
import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.Someone;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class MonthlyReportTest {
    private static final String PATH = "/api/v1/monthly-reports";
    private static final Actor MAKER = Actor.system("uji");

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    ReportMaker maker;

    @Inject
    ReportSchedule schedule;

    @Inject
    Session database;

    @BeforeEach
    void the_neighbours_know_the_year() {
        SettableClock.set("2026-11-02T02:00:00Z");
        UnitsOfTheTests.register();
        catalogue.readUnits(0);
        for (int month = 1; month <= 12; month++) {
            ReportFixture.neighboursKnow("2026-%02d".formatted(month));
            ReportFixture.neighboursKnow("2027-%02d".formatted(month));
        }
        NeighbourTalk.silent("submission", false);
        NeighbourTalk.silent("narrative", false);
    }

    private Response asked(String kind, String period) {
        return reportOfficer().body(Map.of("kind", kind, "period", period)).post(PATH);
    }

    private long reportsOf(String period) {
        return database.createNativeQuery("select count(*) from monthly_report where period = :period", Long.class)
                .setParameter("period", period)
                .getSingleResult();
    }

    @Test
    void two_makers_at_once_make_one_report() {
        CountDownLatch start = new CountDownLatch(1);
        YearMonth month = YearMonth.of(2026, 1);

        List<CompletableFuture<ReportMaker.Made>> makers = IntStream.range(0, 2)
                .mapToObj(which -> CompletableFuture.supplyAsync(() -> {
                    await(start);
                    return maker.make(ReportKind.REGULAR, month, null, MAKER);
                }))
                .toList();
        start.countDown();
        List<ReportMaker.Made> made =
                makers.stream().map(CompletableFuture::join).toList();

        assertThat(reportsOf("2026-01")).isEqualTo(1);
        assertThat(made).filteredOn(ReportMaker.Made::isNew).hasSize(1);
        assertThat(made.get(0).reportId()).isEqualTo(made.get(1).reportId());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_scheduler_makes_it_when_the_books_close_on_the_seventh_working_day_and_only_once() {
        PublishedText.firstEdition().forUnits(PADANG).publishedAt("2026-12-07T02:00:00Z");
        SettableClock.set("2026-12-07T03:00:00Z");
        catalogue.readEditions(0);
        reportsOfEveryEarlierMonth("2026-12-31T00:00:00Z");

        // 1 January 2027 is a Friday without a row in the holiday table, so it is the first working day here and the
        // 11th the seventh.
        SettableClock.set("2027-01-11T16:58:59Z");
        schedule.look();
        long aSecondBefore = reportsOf("2026-12");
        SettableClock.set("2027-01-11T16:59:00Z");
        schedule.look();
        schedule.look();
        SettableClock.set("2027-01-05T02:00:00Z");
        schedule.look();
        SettableClock.set("2027-01-11T17:30:00Z");
        schedule.look();

        assertThat(aSecondBefore).isZero();
        assertThat(reportsOf("2026-12")).isEqualTo(1);
    }

    private void reportsOfEveryEarlierMonth(String instant) {
        SettableClock.set(instant);
        schedule.look();
    }

    @Test
    void a_machine_that_was_off_catches_up_once_for_each_month() {
        PublishedText.firstEdition().forUnits(PADANG).publishedAt("2027-02-08T02:00:00Z");
        SettableClock.set("2027-02-08T03:00:00Z");
        catalogue.readEditions(0);

        SettableClock.set("2027-05-20T03:00:00Z");
        schedule.look();
        schedule.look();

        assertThat(List.of(reportsOf("2027-02"), reportsOf("2027-03"), reportsOf("2027-04"), reportsOf("2027-05")))
                .containsExactly(1L, 1L, 1L, 0L);
    }

    @Test
    void no_report_with_holes_is_made_while_a_neighbour_is_silent() {
        NeighbourTalk.silent("narrative", true);

        asked("REGULAR", "2026-02")
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/neighbour-silent"))
                .header("Retry-After", "5");
        assertThatThrownBy(() -> maker.make(ReportKind.REGULAR, YearMonth.of(2026, 2), null, MAKER))
                .isInstanceOf(NeighbourSilent.class);
        assertThat(reportsOf("2026-02")).isZero();

        NeighbourTalk.silent("narrative", false);
        asked("REGULAR", "2026-02").then().statusCode(201);
    }

    @Test
    void the_figures_are_those_of_the_duty_rows_of_the_month() {
        SettableClock.set("2026-07-06T02:00:00Z");
        UUID edition = PublishedText.firstEdition()
                .forUnits(PADANG, SOLOK, Someone.BALI)
                .with("requiredFamilies", List.of())
                .publishedAt("2026-07-06T01:00:00Z");
        PublishedText cancelled = PublishedText.firstEdition().forUnits(PADANG);
        cancelled.publishedAt("2026-07-06T01:00:00Z");
        cancelled.withdrawnAt("2026-07-06T01:30:00Z");
        catalogue.readEditions(0);
        fulfil(PADANG, edition, "2026-07-07T02:00:00Z");
        fulfil(SOLOK, edition, "2026-07-10T02:00:00Z");

        SettableClock.set("2026-08-12T02:00:00Z");
        JsonPath rates = auditor()
                .get("/api/v1/compliance-rates?month=2026-07")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        UUID report = UUID.fromString(
                asked("REGULAR", "2026-07").then().statusCode(201).extract().path("id"));
        JsonPath data = auditor()
                .get(PATH + "/" + report + "/document.json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(rates.getMap("items.find { it.unitKind == 'KOTA' }"))
                .containsEntry("onTime", 1)
                .containsEntry("missed", 0);
        assertThat(rates.getFloat("items.find { it.unitKind == 'KABUPATEN' }.onTimeRate"))
                .isZero();
        assertThat(rates.getInt("items.find { it.unitKind == 'PROVINSI' }.missed"))
                .isEqualTo(1);
        assertThat(data.getList("dissemination.editions")).hasSize(1);
        assertThat(data.getInt("dissemination.editions[0].duties.due")).isEqualTo(3);
        assertThat(data.getInt("dissemination.editions[0].duties.onTime")).isEqualTo(1);
        assertThat(data.getInt("dissemination.editions[0].duties.late")).isEqualTo(1);
        assertThat(data.getInt("dissemination.editions[0].duties.missed")).isEqualTo(1);
        assertThat(data.getFloat("summary.disseminationOnTimeRate")).isEqualTo(33.3f);
        assertThat(data.getInt("submission.itemsAccepted")).isEqualTo(1287);
    }

    private void fulfil(UUID unit, UUID edition, String instant) {
        SettableClock.set(instant);
        UUID channel = UUID.randomUUID();
        UUID placement = UUID.randomUUID();
        atUnit(unit)
                .body(Map.of("family", "SOCIAL_MEDIA", "platform", "X", "name", "Akun", "handle", channel.toString()))
                .put("/api/v1/channels/" + channel)
                .then()
                .statusCode(201);
        act(officer(), officer(), "/api/v1/channels/" + channel, "verify", Map.of())
                .then()
                .statusCode(200);
        atUnit(unit)
                .body(Map.of(
                        "channelId",
                        channel,
                        "editionId",
                        edition,
                        "url",
                        "https://x.com/a/" + placement,
                        "publishedAt",
                        instant))
                .put("/api/v1/placements/" + placement)
                .then()
                .statusCode(201);
        act(officer(), officer(), "/api/v1/placements/" + placement, "confirm", Map.of("reason", "Sudah dilihat"))
                .then()
                .statusCode(200);
    }

    @Test
    void the_documents_are_the_bytes_that_were_filed_under_the_hash() {
        Response made = asked("REGULAR", "2026-03");
        String id = made.then()
                .statusCode(201)
                .body("number", equalTo("LAP/2026-03/v1"))
                .body("state", equalTo("GENERATED"))
                .extract()
                .path("id");

        byte[] data = auditor().get(PATH + "/" + id + "/document.json").asByteArray();
        Response pdf = auditor().get(PATH + "/" + id + "/document.pdf");
        Response html = auditor().get(PATH + "/" + id + "/document.html");

        assertThat(CanonicalJson.sha256(data)).isEqualTo(made.path("sha256"));
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition")).isEqualTo("inline; filename=\"LAP-2026-03-v1.pdf\"");
        assertThat(html.contentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(html.asString()).contains(made.<String>path("sha256"));
        assertThat(auditor().get(PATH + "/" + id + "/document.pdf").asByteArray())
                .isEqualTo(pdf.asByteArray());
    }

    @Test
    void the_same_request_again_finds_the_same_report_and_a_reason_makes_version_two() {
        String first =
                asked("REGULAR", "2026-04").then().statusCode(201).extract().path("id");
        asked("REGULAR", "2026-04").then().statusCode(200).body("id", equalTo(first));

        reportOfficer()
                .body(Map.of("kind", "REGULAR", "period", "2026-04", "reason", "Bukti terlambat dari Papua Tengah"))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("number", equalTo("LAP/2026-04/v2"))
                .body("reportVersion", equalTo(2));

        auditor().get(PATH + "/" + first).then().statusCode(200).body("state", equalTo("GENERATED"));
        assertThat(reportsOf("2026-04")).isEqualTo(2);
    }

    @Test
    void a_month_that_has_not_ended_has_an_ad_hoc_report_only() {
        asked("REGULAR", "2026-11").then().statusCode(422).body("errors[0].pointer", equalTo("#/period"));
        asked("AD_HOC", "2026-12").then().statusCode(422);

        asked("AD_HOC", "2026-11").then().statusCode(201).body("number", equalTo("LAP-SW/2026-11/v1"));
    }

    @Test
    void the_leadership_sees_a_report_once_it_is_issued_and_not_before() {
        String id = asked("REGULAR", "2026-05").then().statusCode(201).extract().path("id");
        leadership().get(PATH + "/" + id).then().statusCode(404);
        leadership().get(PATH + "/" + id + "/document.pdf").then().statusCode(404);
        leadership().get(PATH + "?period=2026-05").then().body("items.size()", equalTo(0));

        act(reportOfficer(), reportOfficer(), PATH + "/" + id, "review", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("UNDER_REVIEW"));
        act(signatory(), signatory(), PATH + "/" + id, "sign", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("SIGNED"));
        leadership().get(PATH + "/" + id).then().statusCode(404);
        act(signatory(), signatory(), PATH + "/" + id, "issue", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("ISSUED"));

        leadership().get(PATH + "/" + id).then().statusCode(200).body("allowedActions", contains("acknowledge"));
        leadership()
                .get(PATH + "/" + id + "/document.html")
                .then()
                .statusCode(200)
                .body(startsWith("<!DOCTYPE html>"));
        act(leadership(), leadership(), PATH + "/" + id, "acknowledge", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("ACKNOWLEDGED"));
        auditor()
                .get("/api/v1/changes?types=report.issued&limit=200")
                .then()
                .body("items.data.reportId", hasItem(id))
                .body("items.find { it.data.reportId == '%s' }.data.period".formatted(id), equalTo("2026-05"));
    }

    @Test
    void a_newly_issued_version_supersedes_the_issued_one() {
        String first = issued(Map.of("kind", "REGULAR", "period", "2026-06"));
        String second = issued(Map.of("kind", "REGULAR", "period", "2026-06", "reason", "Koreksi"));

        leadership().get(PATH + "/" + first).then().statusCode(200).body("state", equalTo("SUPERSEDED"));
        leadership().get(PATH + "/" + second).then().statusCode(200).body("state", equalTo("ISSUED"));
    }

    @Test
    void a_signed_report_can_be_examined_by_whoever_holds_the_dossier_and_the_public_key() throws IOException {
        String id = issued(Map.of("kind", "AD_HOC", "period", "2026-01"));
        byte[] dossier = leadership().get(PATH + "/" + id + "/dossier.zip").asByteArray();
        String keys =
                io.restassured.RestAssured.get("/api/v1/report-signing-keys").asString();
        Path file = Files.write(Files.createTempFile("berkas", ".zip"), dossier);
        Path trusted = Files.writeString(Files.createTempFile("kunci", ".json"), keys);
        StringBuilder said = new StringBuilder();

        int code = VerifyReportCommand.run(new String[] {"--keys", trusted.toString(), file.toString()}, said);

        assertThat(code).as("%s", said).isZero();
        assertThat(said).contains("LAP-SW/2026-01/v1 ditandatangani", "COCOK        XLSX", "COCOK        CSV");
        assertThat(keys).doesNotContain("\"d\"");
        assertThat(leadership().get(PATH + "/" + id + "/document.xlsx").contentType())
                .isEqualTo(DocumentFormat.XLSX.mediaType);
        assertThat(leadership().get(PATH + "/" + id + "/document.csv").asString())
                .startsWith("\uFEFFID instansi,Nama");
    }

    @Test
    void before_it_is_signed_a_report_has_no_signature() {
        String id = asked("AD_HOC", "2026-05").then().statusCode(201).extract().path("id");

        auditor().get(PATH + "/" + id + "/document.jws").then().statusCode(404);
        auditor().get(PATH + "/" + id + "/document.xlsx").then().statusCode(200);
    }

    @Test
    void without_a_key_nothing_is_signed() {
        assertThatThrownBy(() -> new SigningKey(Optional.empty()).required())
                .hasMessageContaining("Kunci tanda tangan");
        assertThatThrownBy(() -> new SigningKey(Optional.of(Path.of("pom.xml"))))
                .hasMessageContaining("signing key unreadable");
    }

    private String issued(Map<String, String> request) {
        String id = reportOfficer()
                .body(request)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        act(reportOfficer(), reportOfficer(), PATH + "/" + id, "review", Map.of())
                .then()
                .statusCode(200);
        act(signatory(), signatory(), PATH + "/" + id, "sign", Map.of()).then().statusCode(200);
        act(signatory(), signatory(), PATH + "/" + id, "issue", Map.of()).then().statusCode(200);
        return id;
    }

    @Test
    void nobody_signs_what_they_prepared_and_no_step_is_skipped() {
        String both = TokenIssuer.token("pejabat-rangkap", Someone.KOMINFO, "report-officer", "report-signatory");
        String id = Someone.with(both)
                .body(Map.of("kind", "AD_HOC", "period", "2026-10"))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        act(signatory(), signatory(), PATH + "/" + id, "sign", Map.of()).then().statusCode(409);
        act(reportOfficer(), reportOfficer(), PATH + "/" + id, "review", Map.of())
                .then()
                .statusCode(200);
        act(Someone.with(both), Someone.with(both), PATH + "/" + id, "sign", Map.of())
                .then()
                .statusCode(403);
        act(reportOfficer(), reportOfficer(), PATH + "/" + id, "sign", Map.of())
                .then()
                .statusCode(403);
        act(signatory(), signatory(), PATH + "/" + id, "issue", Map.of()).then().statusCode(409);
        auditor().get(PATH + "/" + id).then().body("allowedActions.size()", equalTo(0));
        signatory().get(PATH + "/" + id).then().body("allowedActions", contains("sign"));
    }

    @Test
    void units_and_other_officers_have_no_access_to_reports() {
        atUnit(PADANG).get(PATH).then().statusCode(403);
        officer().get(PATH).then().statusCode(403);
        signatory()
                .body(Map.of("kind", "AD_HOC", "period", "2026-10"))
                .post(PATH)
                .then()
                .statusCode(403);
        leadership()
                .body(Map.of("kind", "AD_HOC", "period", "2026-10"))
                .post(PATH)
                .then()
                .statusCode(403);
    }

    @Test
    void an_act_needs_the_version_it_was_decided_on() {
        String id = asked("AD_HOC", "2026-09").then().statusCode(201).extract().path("id");

        reportOfficer().post(PATH + "/" + id + "/actions/review").then().statusCode(428);
        reportOfficer()
                .header("If-Match", "\"7\"")
                .post(PATH + "/" + id + "/actions/review")
                .then()
                .statusCode(412);
        reportOfficer().get(PATH + "/" + id).then().header("ETag", not(equalTo("\"7\"")));
    }
}
