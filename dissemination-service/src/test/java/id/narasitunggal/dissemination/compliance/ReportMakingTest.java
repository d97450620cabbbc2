package id.narasitunggal.dissemination.compliance;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.auditor;
import static id.narasitunggal.dissemination.Someone.officer;
import static id.narasitunggal.dissemination.Someone.reportOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import id.narasitunggal.dissemination.NeighbourTalk;
import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.Someone;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class ReportMakingTest {
    private static final String PATH = ReportSteps.PATH;

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    ReportSteps steps;

    @Inject
    ReportWorker worker;

    @BeforeEach
    void the_neighbours_know_the_year() {
        NeighbourTalk.silent("submission", false);
        NeighbourTalk.silent("narrative", false);
        SettableClock.set("2026-11-02T02:00:00Z");
        UnitsOfTheTests.register();
        catalogue.readUnits(0);
        for (int month = 1; month <= 12; month++) {
            ReportFixture.neighboursKnow("2026-%02d".formatted(month));
            ReportFixture.neighboursKnow("2027-%02d".formatted(month));
        }
    }

    private Response asked(String kind, String period) {
        return reportOfficer().body(Map.of("kind", kind, "period", period)).post(PATH);
    }

    @Test
    void two_makers_at_once_make_one_report() {
        CountDownLatch start = new CountDownLatch(1);

        List<CompletableFuture<UUID>> makers = IntStream.range(0, 2)
                .mapToObj(which -> CompletableFuture.supplyAsync(() -> {
                    await(start);
                    return steps.regular("2026-01");
                }))
                .toList();
        start.countDown();
        List<UUID> made = makers.stream().map(CompletableFuture::join).toList();

        assertThat(steps.reportsOf("2026-01")).isEqualTo(1);
        assertThat(made.get(0)).isEqualTo(made.get(1));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void no_report_with_holes_is_made_while_a_neighbour_is_silent() {
        NeighbourTalk.silent("narrative", true);
        String run = asked("REGULAR", "2026-02")
                .then()
                .statusCode(202)
                .body("number", equalTo("LAP/2026-02/v1"))
                .header("Location", startsWith(ReportSteps.RUNS))
                .extract()
                .path("id");
        worker.workOff();
        await(run, "trouble", "Menunggu angka dari layanan lain");
        long whileSilent = steps.reportsOf("2026-02");

        NeighbourTalk.silent("narrative", false);
        finish(run, "2026-02");

        assertThat(whileSilent).isZero();
        assertThat(steps.reportsOf("2026-02")).isEqualTo(1);
        auditor()
                .get(ReportSteps.RUNS + run)
                .then()
                .body("percent", equalTo(100))
                .body("step", equalTo("FILED"))
                .body("attempts", equalTo(1));
        auditor().get(ReportSteps.RUNS + "?period=2026-02").then().body("items.id", contains(run));
    }

    private void finish(String run, String period) {
        steps.letTimePass(period);
        worker.workOff();
        await(run, "state", "DONE");
    }

    private static void await(String run, String property, String value) {
        for (int look = 0; look < 400; look++) {
            String now = auditor().get(ReportSteps.RUNS + run).path(property);
            if (now != null && now.startsWith(value)) {
                return;
            }
            ReportSteps.pause();
        }
        throw new AssertionError(auditor().get(ReportSteps.RUNS + run).asString());
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
        UUID report = UUID.fromString(ReportSteps.made("REGULAR", "2026-07", null));
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
        String id = ReportSteps.made("REGULAR", "2026-03", null);
        Response made = auditor().get(PATH + "/" + id);
        made.then().body("number", equalTo("LAP/2026-03/v1")).body("state", equalTo("GENERATED"));

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
        String reason = "Bukti terlambat dari Papua Tengah";
        String first = ReportSteps.made("REGULAR", "2026-04", null);
        asked("REGULAR", "2026-04").then().statusCode(200).body("id", equalTo(first));

        String second = ReportSteps.made("REGULAR", "2026-04", reason);

        auditor()
                .get(PATH + "/" + second)
                .then()
                .body("number", equalTo("LAP/2026-04/v2"))
                .body("reportVersion", equalTo(2))
                .body("reason", equalTo(reason));
        assertThat(ReportSteps.made("REGULAR", "2026-04", reason)).isEqualTo(second);
        auditor().get(PATH + "/" + first).then().statusCode(200).body("state", equalTo("GENERATED"));
        assertThat(steps.reportsOf("2026-04")).isEqualTo(2);
    }

    @Test
    void while_a_version_is_being_made_for_one_reason_another_one_waits() {
        ReportSteps.made("AD_HOC", "2026-04", null);
        NeighbourTalk.silent("submission", true);
        Map<String, Object> order = Map.of("kind", "AD_HOC", "period", "2026-04", "reason", "Permintaan Setneg");
        String run = reportOfficer()
                .body(order)
                .post(PATH)
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        reportOfficer().body(order).post(PATH).then().statusCode(202).body("id", equalTo(run));
        reportOfficer()
                .body(Map.of("kind", "AD_HOC", "period", "2026-04", "reason", "Sebab lain"))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/report-underway"));

        NeighbourTalk.silent("submission", false);
        finish(run, "2026-04");
    }

    @Test
    void a_month_that_has_not_ended_has_an_ad_hoc_report_only() {
        asked("REGULAR", "2026-11").then().statusCode(422).body("errors[0].pointer", equalTo("#/period"));
        asked("AD_HOC", "2026-12").then().statusCode(422);

        Response taken = asked("AD_HOC", "2026-11");
        taken.then().statusCode(202).body("number", equalTo("LAP-SW/2026-11/v1"));
        ReportSteps.finished(taken);
    }
}
