package id.narasitunggal.submission.exchange;

import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.exchange.ImportFixture.CSV;
import static id.narasitunggal.submission.exchange.ImportFixture.NDJSON;
import static id.narasitunggal.submission.exchange.ImportFixture.XLSX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import id.narasitunggal.submission.OwnInstallation;
import id.narasitunggal.submission.Someone;
import id.narasitunggal.submission.intake.SubmissionFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where exempt information is not taken in, it comes in by no door: not one by one, not in files, not typed in for a unit, not attached. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@TestProfile(OwnInstallation.class)
class NoExemptInformationTest {
    private static final String REFUSED = "Informasi yang dikecualikan tidak diterima";
    private static final List<String> HEADING = List.of(
            "key",
            "kind",
            "type",
            "title",
            "classification",
            "legalGround",
            "statute",
            "consequenceTestNumber",
            "consequenceTestDate",
            "ppidOfficer");
    private static final List<String> EXEMPT = List.of(
            "rahasia",
            "AD_HOC",
            "DATASET",
            "Nama pelapor",
            "DIKECUALIKAN",
            "H",
            "UU 14/2008",
            "UK/01/2026",
            "2026-02-01",
            "PPID");
    private static final List<String> OPEN =
            List.of("terbuka", "AD_HOC", "DATASET", "Cakupan", "BERKALA", "", "", "", "", "");

    @Inject
    ImportFixture imports;

    @Inject
    Session database;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void a_report_with_an_exempt_item_is_refused_at_the_item_and_nothing_is_kept() {
        for (String submit : List.of("", "?submit=true")) {
            UUID id = UUID.randomUUID();

            Someone.atUnit(region("14.01"))
                    .body(SubmissionFixture.stuntingReport("2026-09"))
                    .put("/api/v1/submissions/" + id + submit)
                    .then()
                    .statusCode(422)
                    .body("errors", hasSize(1))
                    .body("errors[0].pointer", equalTo("#/items/1/classification"))
                    .body("errors[0].detail", startsWith(REFUSED));

            Someone.atUnit(region("14.01"))
                    .get("/api/v1/submissions/{id}", id)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void a_letter_typed_in_for_a_unit_is_held_to_the_same() {
        String letter = SubmissionFixture.stuntingReport("2026-09").replaceFirst("\\{", """
                {"assistance": {"unitId": "%s", "senderName": "Camat", "medium": "LETTER", "receivedAt": "2026-10-02T03:00:00Z"},""".formatted(region("14.02")));

        Someone.analyst()
                .body(letter)
                .put("/api/v1/submissions/{id}?submit=true", UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/items/1/classification"))
                .body("errors[0].detail", startsWith(REFUSED));
    }

    @Test
    void rows_of_a_table_are_refused_in_their_column_and_the_others_are_kept() throws IOException {
        UUID unit = region("14.03");
        String table =
                String.join(",", HEADING) + "\n" + String.join(",", EXEMPT) + "\n" + String.join(",", OPEN) + "\n";

        for (JsonPath done : List.of(
                imports.imported(unit, CSV, table, "?dryRun=true"),
                imports.imported(unit, CSV, table, "?submit=true"),
                imports.imported(unit, XLSX, workbook(), "?submit=true"))) {
            JsonPath refused = refusedRows(unit, done);
            assertThat(refused.getList("items")).hasSize(1);
            assertThat(refused.getInt("items[0].line")).isEqualTo(2);
            assertThat(refused.getString("items[0].errors[0].column")).isEqualTo("classification");
            assertThat(refused.getString("items[0].errors[0].detail")).startsWith(REFUSED);
        }
        assertThat(titlesOf(unit)).containsExactly("Cakupan");
    }

    @Test
    void lines_of_ndjson_are_refused_at_their_property_and_the_others_are_kept() {
        UUID unit = region("14.04");
        String exempt = """
                {"id": "rahasia", "kind": "AD_HOC", "items": [{"type": "POLICY", "title": "Terbuka", "classification": "BERKALA"}, {"type": "DATASET", "title": "Nama pelapor", "classification": "DIKECUALIKAN", "exemption": {"legalGround": "H", "statute": "UU 14/2008", "consequenceTestNumber": "UK/01/2026", "consequenceTestDate": "2026-02-01", "ppidOfficer": "PPID"}}]}
                """;

        JsonPath done =
                imports.imported(unit, NDJSON, exempt + ImportFixture.line("terbuka", "Cakupan", "1"), "?submit=true");

        JsonPath refused = refusedRows(unit, done);
        assertThat(refused.getList("items")).hasSize(1);
        assertThat(refused.getString("items[0].errors[0].pointer")).isEqualTo("#/items/1/classification");
        assertThat(refused.getString("items[0].errors[0].detail")).startsWith(REFUSED);
        assertThat(titlesOf(unit)).containsExactly("Cakupan");
    }

    @Test
    void a_file_is_refused_by_its_class() {
        UUID unit = region("14.05");
        UUID id = SubmissionFixture.draftBy(unit, SubmissionFixture.urgentNotice());

        Response answer = Someone.atUnit(unit)
                .contentType("text/csv")
                .queryParam("name", "data.csv")
                .queryParam("classification", "DIKECUALIKAN")
                .body("a,b\n1,2\n")
                .put("/api/v1/submissions/{id}/attachments/{file}", id, UUID.randomUUID());

        answer.then().statusCode(400).body("errors[0].parameter", equalTo("classification"));
    }

    @Test
    void what_turns_out_to_be_exempt_after_it_was_sent_can_still_be_closed() {
        UUID unit = region("14.06");
        UUID id = SubmissionFixture.submittedBy(unit, SubmissionFixture.urgentNotice());
        String item = Someone.atUnit(unit)
                .get("/api/v1/submissions/{id}", id)
                .jsonPath()
                .getString("items[0].id");

        Someone.atUnit(unit)
                .body("""
                {"itemId": "%s", "classification": "DIKECUALIKAN", "reason": "Uji konsekuensi.",
                 "exemption": {"legalGround": "H", "statute": "UU 14/2008", "consequenceTestNumber": "UK/02/2026",
                               "consequenceTestDate": "2026-10-01", "ppidOfficer": "PPID"}}""".formatted(item))
                .put("/api/v1/reclassifications/{id}", UUID.randomUUID())
                .then()
                .statusCode(201)
                .body("status", equalTo("DONE"));
    }

    private static JsonPath refusedRows(UUID unit, JsonPath done) {
        return Someone.atUnit(unit)
                .get("/api/v1/imports/{id}/rows?outcome=REFUSED", done.getString("id"))
                .jsonPath();
    }

    private List<String> titlesOf(UUID unit) {
        return database.createNativeQuery(
                        "select i.title from submission s join submission_item i on i.submission_id = s.id where s.unit_id = :unit",
                        String.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "uji", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Data");
            List<List<String>> rows = List.of(HEADING, EXEMPT, OPEN);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < HEADING.size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return bytes.toByteArray();
    }
}
