package id.narasitunggal.dissemination.compliance;

import static id.narasitunggal.dissemination.Someone.BALI;
import static id.narasitunggal.dissemination.Someone.KOMINFO;
import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.auditor;
import static id.narasitunggal.dissemination.Someone.officer;
import static id.narasitunggal.dissemination.Someone.reportOfficer;
import static id.narasitunggal.dissemination.Someone.signatory;
import static id.narasitunggal.dissemination.Someone.supervisorOfSumbar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.Someone;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class FigureDisputeTest {
    private static final String PATH = "/api/v1/figure-disputes/";
    private static final String REPORTS = "/api/v1/monthly-reports";
    private static final String REASON =
            "Penayangan kami sudah ada sejak tanggal 7, halamannya dilaporkan tepat waktu.";

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    Session database;

    @Inject
    org.hibernate.SessionFactory sessions;

    @BeforeEach
    void duties_fell_due_in_january_2037() {
        UnitsOfTheTests.register();
        catalogue.readUnits(0);
        SettableClock.set("2037-01-05T01:00:00Z");
        PublishedText.firstEdition().forUnits(PADANG, SOLOK).publishedAt("2037-01-05T01:00:00Z");
        catalogue.readEditions(0);
        SettableClock.set("2037-02-03T02:00:00Z");
    }

    private static UUID disputed(UUID unit, FigureName figure) {
        UUID id = UUID.randomUUID();
        atUnit(unit)
                .body(Map.of("month", "2037-01", "figure", figure, "reason", REASON))
                .put(PATH + id)
                .then()
                .statusCode(201)
                .body("status", equalTo("OPEN"));
        return id;
    }

    @Test
    void a_unit_disputes_its_own_figure_and_somebody_else_decides() {
        UUID id = disputed(PADANG, FigureName.MISSED);
        Map<String, Object> same = Map.of("month", "2037-01", "figure", "MISSED", "reason", REASON);
        atUnit(PADANG).body(same).put(PATH + id).then().statusCode(200);
        atUnit(PADANG)
                .body(same)
                .put(PATH + UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("detail", containsString("menunggu putusan"));
        atUnit(SOLOK).get(PATH + id).then().statusCode(404);
        supervisorOfSumbar().get(PATH + id).then().statusCode(200);
        String rangkap = TokenIssuer.token("humas-" + PADANG, KOMINFO, "dissemination-officer");
        act(Someone.with(rangkap), officer(), PATH + id, "uphold", Map.of("reason", "Benar"))
                .then()
                .statusCode(403);

        act(officer(), officer(), PATH + id, "uphold", Map.of("reason", "Bukti diterima; verifikasi diperbaiki."))
                .then()
                .statusCode(200)
                .body("status", equalTo("UPHELD"))
                .body("decidedByName", not(equalTo(null)))
                .body("allowedActions", empty());
        act(officer(), officer(), PATH + id, "dismiss", Map.of("reason", "Lain"))
                .then()
                .statusCode(409);
        atUnit(PADANG)
                .get("/api/v1/changes?types=dispute.decided&limit=200")
                .then()
                .body("items.data.disputeId", hasItem(id.toString()));
    }

    @Test
    void only_before_the_books_close_and_only_figures_that_the_unit_has() {
        Map<String, Object> request = Map.of("month", "2037-01", "figure", "LATE", "reason", REASON);
        atUnit(BALI).body(request).put(PATH + UUID.randomUUID()).then().statusCode(422);
        officer().body(request).put(PATH + UUID.randomUUID()).then().statusCode(403);

        // 2 February 2037 is a Monday: the seventh working day is the tenth.
        SettableClock.set("2037-02-10T16:58:59Z");
        atUnit(SOLOK).body(request).put(PATH + UUID.randomUUID()).then().statusCode(201);
        SettableClock.set("2037-02-10T16:59:00Z");
        atUnit(PADANG)
                .body(request)
                .put(PATH + UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/books-closed"));
    }

    @Test
    void the_report_shows_disputes_and_the_next_version_carries_the_notes() {
        disputed(PADANG, FigureName.DUE);
        ReportFixture.neighboursKnow("2037-01");
        SettableClock.set("2037-02-11T02:00:00Z");
        String first = ReportSteps.made("REGULAR", "2037-01", null);
        auditor()
                .get(REPORTS + "/" + first + "/document.json")
                .then()
                .body("figures.disputes.find { it.figure == 'DUE' }.reason", equalTo(REASON))
                .body("figures.plannedCutOffAt", equalTo("2037-02-10T16:59:00Z"));
        byte[] before = auditor().get(REPORTS + "/" + first + "/document.json").asByteArray();

        Map<String, String> note = Map.of("section", "Provinsi", "text", "Gempa 12 Januari memutus jaringan.");
        act(signatory(), signatory(), REPORTS + "/" + first, "annotate", note)
                .then()
                .statusCode(403);
        String stale = reportOfficer().get(REPORTS + "/" + first).header("ETag");
        act(reportOfficer(), reportOfficer(), REPORTS + "/" + first, "annotate", note)
                .then()
                .statusCode(200);
        reportOfficer()
                .header("If-Match", stale)
                .body(note)
                .post(REPORTS + "/" + first + "/actions/annotate")
                .then()
                .statusCode(412);
        auditor()
                .get(REPORTS + "/" + first + "/notes")
                .then()
                .body("items.text", contains("Gempa 12 Januari memutus jaringan."));
        assertThat(auditor().get(REPORTS + "/" + first + "/document.json").asByteArray())
                .isEqualTo(before);
        act(reportOfficer(), reportOfficer(), REPORTS + "/" + first, "review", Map.of())
                .then()
                .statusCode(200);
        act(signatory(), signatory(), REPORTS + "/" + first, "sign", Map.of())
                .then()
                .statusCode(200);
        act(reportOfficer(), reportOfficer(), REPORTS + "/" + first, "annotate", note)
                .then()
                .statusCode(409);

        String second = ReportSteps.made("REGULAR", "2037-01", "Bukti terlambat");
        auditor()
                .get(REPORTS + "/" + second + "/document.json")
                .then()
                .body("figures.notes.text", contains("Gempa 12 Januari memutus jaringan."))
                .body("figures.notes.number", contains("LAP/2037-01/v1"));
    }

    @Test
    void each_list_takes_one_statement_however_many_rows_it_shows() {
        disputed(SOLOK, FigureName.ON_TIME);
        disputed(SOLOK, FigureName.WAIVED);
        for (String list :
                java.util.List.of(PATH, "/api/v1/deliveries", "/api/v1/mail-recipients", REPORTS, ReportSteps.RUNS)) {
            sessions.getStatistics().clear();
            auditor().get(list + "?limit=200").then().statusCode(200);
            assertThat(sessions.getStatistics().getPrepareStatementCount())
                    .as(list)
                    .isEqualTo(1);
        }
    }

    @Test
    void the_database_itself_keeps_notes_as_they_were_written() {
        assertThatThrownBy(this::rewriteNotes).hasStackTraceContaining("never changed or removed");
    }

    @Transactional
    void rewriteNotes() {
        database.createNativeMutationQuery("truncate report_note").executeUpdate();
    }
}
