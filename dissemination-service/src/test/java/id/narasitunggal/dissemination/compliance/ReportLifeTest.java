package id.narasitunggal.dissemination.compliance;

import static id.narasitunggal.dissemination.Someone.PADANG;
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
import id.narasitunggal.dissemination.Someone;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class ReportLifeTest {
    private static final String PATH = ReportSteps.PATH;

    @Inject
    CatalogueUpdate catalogue;

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

    @Test
    void the_leadership_sees_a_report_once_it_is_issued_and_not_before() {
        String id = ReportSteps.made("REGULAR", "2026-05", null);
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
        String first = issued("REGULAR", "2026-06", null);
        String second = issued("REGULAR", "2026-06", "Koreksi");

        leadership().get(PATH + "/" + first).then().statusCode(200).body("state", equalTo("SUPERSEDED"));
        leadership().get(PATH + "/" + second).then().statusCode(200).body("state", equalTo("ISSUED"));
    }

    @Test
    void a_signed_report_can_be_examined_by_whoever_holds_the_dossier_and_the_public_key() throws IOException {
        String id = issued("AD_HOC", "2026-01", null);
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
    void the_signature_names_the_notes_and_the_next_report_tells_how_this_one_arrived() {
        String id = ReportSteps.made("REGULAR", "2026-08", null);
        Map<String, String> note = Map.of("section", "Provinsi", "text", "Banjir di Demak.");
        act(reportOfficer(), reportOfficer(), PATH + "/" + id, "annotate", note)
                .then()
                .statusCode(200);
        auditor().get(PATH + "/" + id + "/document.notes.json").then().statusCode(404);
        act(reportOfficer(), reportOfficer(), PATH + "/" + id, "review", Map.of())
                .then()
                .statusCode(200);
        act(signatory(), signatory(), PATH + "/" + id, "sign", Map.of()).then().statusCode(200);
        act(signatory(), signatory(), PATH + "/" + id, "issue", Map.of()).then().statusCode(200);
        leadership().get(PATH + "/" + id).then().statusCode(200);

        byte[] notes = auditor().get(PATH + "/" + id + "/document.notes.json").asByteArray();
        String header =
                auditor().get(PATH + "/" + id + "/document.jws").asString().split("\\.")[0];
        String next = ReportSteps.made("REGULAR", "2026-09", null);

        assertThat(new String(notes, java.nio.charset.StandardCharsets.UTF_8)).contains("Banjir di Demak.");
        assertThat(new String(java.util.Base64.getUrlDecoder().decode(header), java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"NOTES\":\"" + CanonicalJson.sha256(notes) + "\"", "\"PDF\"", "\"XLSX\"");
        auditor()
                .get(PATH + "/" + next + "/document.json")
                .then()
                .body("figures.delivered.number", equalTo("LAP/2026-08/v1"))
                .body("figures.delivered.opened.size()", equalTo(1));
    }

    @Test
    void before_it_is_signed_a_report_has_no_signature() {
        String id = ReportSteps.made("AD_HOC", "2026-05", null);

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

    private static String issued(String kind, String period, @Nullable String reason) {
        String id = ReportSteps.made(kind, period, reason);
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
        String id = ReportSteps.finished(Someone.with(both)
                .body(Map.of("kind", "AD_HOC", "period", "2026-10"))
                .post(PATH));

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
        String id = ReportSteps.made("AD_HOC", "2026-09", null);

        reportOfficer().post(PATH + "/" + id + "/actions/review").then().statusCode(428);
        reportOfficer()
                .header("If-Match", "\"7\"")
                .post(PATH + "/" + id + "/actions/review")
                .then()
                .statusCode(412);
        reportOfficer().get(PATH + "/" + id).then().header("ETag", not(equalTo("\"7\"")));
    }
}
