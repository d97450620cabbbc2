package id.narasitunggal.submission.exchange;

import static id.narasitunggal.submission.Someone.atUnit;
import static id.narasitunggal.submission.Someone.region;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import id.narasitunggal.submission.Someone;
import id.narasitunggal.submission.intake.SubmissionFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ExportTest {
    private static final List<String> FORMULAS =
            List.of("=1+1", "+62 812", "-5", "@SUM(A1)", "\\t=1", "\\r=1", "'=1+1", "biasa");

    @Inject
    SessionFactory database;

    @Inject
    ImportFixture imports;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void the_same_rows_come_as_csv_ndjson_and_workbook() throws IOException {
        UUID unit = region("18.02");
        UUID id = SubmissionFixture.submittedBy(unit, SubmissionFixture.stuntingReport("2026-09"));

        String csv = figures(unit, "text/csv").asString();
        String ndjson = figures(unit, ImportFixture.NDJSON).asString();
        List<Row> sheet = sheet(figures(unit, ImportFixture.XLSX).asByteArray());

        assertThat(csv)
                .startsWith("submissionId,number,revision,unitId")
                .contains("," + "17.40,persen,2026-09-30,Dinas Kesehatan,");
        assertThat(csv.lines()).hasSize(2);
        assertThat(ndjson).contains("\"submissionId\":\"" + id + "\"", "\"value\":17.40");
        assertThat(ndjson.lines())
                .hasSize(1)
                .allSatisfy(line -> assertThat(new JsonPath(line).getString("unitOfMeasure"))
                        .isEqualTo("persen"));
        assertThat(sheet).hasSize(2);
        assertThat(sheet.get(1).getCellAsNumber(11).orElseThrow()).isEqualByComparingTo("17.40");
        assertThat(atUnit(unit).get("/api/v1/exports/figures?format=NDJSON").asString())
                .isEqualTo(ndjson);
    }

    @Test
    void a_table_takes_in_and_gives_out_every_detail_of_an_item() throws IOException {
        UUID unit = region("18.12");
        String heading =
                "key,kind,type,title,classification,sector,topic,priorityProgramme,planReference,coversFrom,coversTo,"
                        + "locations,spokesperson,contact,embargoUntil,handling\n";
        String row =
                "a,AD_HOC,PROGRAM,Rincian lengkap,BERKALA,Kesehatan,Gizi,Percepatan penurunan stunting,RPJMD 2025-2029,"
                        + "2026-07-01,2026-09-30,18.71;18.72,Kepala Dinas,humas@contoh.go.id,2026-10-10T09:00:00+07:00,T\n";
        String wrong = "b,AD_HOC,PROGRAM,Salah,BERKALA,,,,,2026-09-30,2026-07-01,99.99,,,besok,R\n";

        JsonPath done = imports.imported(unit, ImportFixture.CSV, heading + row + wrong, "?submit=true");

        assertThat(done.getInt("created")).isEqualTo(1);
        assertThat(done.getInt("refused")).isEqualTo(1);
        String csv = atUnit(unit).get("/api/v1/exports/items").asString();
        assertThat(csv)
                .contains(
                        "Kesehatan,Gizi,Percepatan penurunan stunting,RPJMD 2025-2029,2026-07-01,2026-09-30,18.71;18.72,"
                                + "Kepala Dinas,humas@contoh.go.id,2026-10-10T02:00:00Z,T,0,0");
        JsonPath line = new JsonPath(
                atUnit(unit).get("/api/v1/exports/items?format=NDJSON").asString());
        List<Row> sheet =
                sheet(atUnit(unit).get("/api/v1/exports/items?format=XLSX").asByteArray());
        for (int column = 0; column < sheet.get(0).getCellCount(); column++) {
            String name = sheet.get(0).getCellText(column);
            String told = line.getString(name);
            assertThat(sheet.get(1).getCellText(column)).as(name).isEqualTo(told == null ? "" : told);
        }
    }

    @ParameterizedTest
    @CsvSource({"submissions,18.03", "figures,18.09", "items,18.13", "reporting-duties,18.10"})
    void an_export_shows_no_more_than_the_list(String what, String code) {
        UUID unit = region(code);
        UUID sent = SubmissionFixture.submittedBy(unit, SubmissionFixture.stuntingReport("2026-09"));
        UUID draft = SubmissionFixture.draftBy(unit, SubmissionFixture.stuntingReport("2026-10"));

        String own = export(unit, what);
        String others = export(region("18.04"), what);
        String analyst = Someone.analyst().get("/api/v1/exports/" + what).asString();

        assertThat(own).contains(unit.toString()).doesNotContain("pelapor");
        assertThat(others).doesNotContain(unit.toString());
        assertThat(analyst).contains(unit.toString()).doesNotContain("pelapor", draft.toString());
        if (!what.equals("reporting-duties")) {
            assertThat(own).contains(sent.toString(), draft.toString());
        }
        Someone.with("kacau").get("/api/v1/exports/" + what).then().statusCode(401);
    }

    @Test
    void filters_are_those_of_the_lists() {
        UUID unit = region("18.05");
        SubmissionFixture.submittedBy(unit, SubmissionFixture.stuntingReport("2026-09"));
        SubmissionFixture.draftBy(unit, SubmissionFixture.urgentNotice());

        assertThat(atUnit(unit)
                        .get("/api/v1/exports/submissions?status=DRAFT")
                        .asString()
                        .lines())
                .hasSize(2);
        assertThat(atUnit(unit)
                        .get("/api/v1/exports/reporting-duties?period=2026-09")
                        .asString()
                        .lines())
                .hasSize(2);
        atUnit(unit).get("/api/v1/exports/submissions?status=LULUS").then().statusCode(400);
        atUnit(unit).get("/api/v1/exports/submissions?format=PDF").then().statusCode(400);
    }

    @Test
    void the_etag_changes_when_the_rows_in_scope_change_and_only_then() {
        UUID unit = region("18.06");
        UUID draft = SubmissionFixture.draftBy(unit, SubmissionFixture.stuntingReport("2026-09"));
        String first = etag(unit);

        SubmissionFixture.submittedBy(region("18.07"), SubmissionFixture.stuntingReport("2026-09"));
        assertThat(etag(unit)).as("another unit's report").isEqualTo(first);
        Response unchanged = atUnit(unit).header("If-None-Match", first).get("/api/v1/exports/submissions");
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.asString()).isEmpty();
        assertThat(unchanged.header("ETag")).isEqualTo(first);

        SubmissionFixture.act(unit, draft, "submit").then().statusCode(200);
        assertThat(etag(unit)).isNotEqualTo(first);
        assertThat(atUnit(unit)
                        .header("If-None-Match", first)
                        .get("/api/v1/exports/submissions")
                        .statusCode())
                .isEqualTo(200);
        assertThat(atUnit(unit).get("/api/v1/exports/submissions?format=XLSX").header("ETag"))
                .isNotEqualTo(etag(unit));
    }

    @Test
    void what_looks_like_a_formula_is_literal_text_in_every_format(@TempDir Path folder) throws Exception {
        UUID unit = region("18.08");
        for (String formula : FORMULAS) {
            SubmissionFixture.draftBy(unit, """
                {"kind": "AD_HOC", "items": [{"type": "DATASET", "title": "%s", "classification": "BERKALA", "figures": [
                  {"indicator": "%s", "value": -1, "unitOfMeasure": "persen", "asOfDate": "2026-09-30", "source": "s"}]}]}""".formatted(formula, formula));
        }
        List<String> written = FORMULAS.stream()
                .map(text -> text.replace("\\t", "\t").replace("\\r", "\r"))
                .toList();

        String csv = figures(unit, "text/csv").asString();
        byte[] xlsx = figures(unit, ImportFixture.XLSX).asByteArray();

        List<String> cells = CsvReader.builder().ofCsvRecord(csv).stream()
                .skip(1)
                .map(row -> row.getField(10))
                .toList();
        assertThat(cells).allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+@\\t\\r-].*"));
        assertThat(cells.stream().map(SpreadsheetText::restore)).containsExactlyInAnyOrderElementsOf(written);
        assertThat(csv).contains(",-1,persen");
        assertThat(sheet(xlsx).stream().skip(1).map(row -> row.getCellText(10)))
                .containsExactlyInAnyOrderElementsOf(written);
        assertThat(xml(xlsx)).doesNotContain("<f>", "<f ");
        spreadsheetShowsThemAsText(folder, csv);
    }

    /** The oracle, where it is installed: LibreOffice reads the file and writes what it sees. */
    private static void spreadsheetShowsThemAsText(Path folder, String csv) throws Exception {
        Assumptions.assumeTrue(
                Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice").anyMatch(path -> Files.exists(Path.of(path))));
        Path file = Files.writeString(folder.resolve("angka.csv"), csv);
        Process office = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=file://" + folder + "/profil",
                        "--convert-to",
                        "ods:calc8",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .inheritIO()
                .start();
        assertThat(office.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(xml(Files.readAllBytes(folder.resolve("angka.ods")))).doesNotContain("table:formula");
    }

    @Test
    void an_export_takes_a_fixed_number_of_statements_and_leaves_no_file_behind() throws IOException {
        UUID unit = region("18.71");
        for (int i = 0; i < 5; i++) {
            SubmissionFixture.draftBy(unit, SubmissionFixture.urgentNotice());
        }
        database.getStatistics().clear();

        export(unit, "submissions");

        assertThat(database.getStatistics().getPrepareStatementCount()).isEqualTo(2);
        assertThat(leftovers()).isZero();
    }

    private static long leftovers() throws IOException {
        for (int look = 0; look < 1_000; look++) {
            if (files() == 0) {
                return 0;
            }
            Thread.onSpinWait();
        }
        return files();
    }

    private static long files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("narasi-ekspor-"))
                    .count();
        }
    }

    private static String etag(UUID unit) {
        return atUnit(unit).get("/api/v1/exports/submissions").header("ETag");
    }

    private static String export(UUID unit, String what) {
        Response answer = atUnit(unit).get("/api/v1/exports/" + what);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.asString();
    }

    private static Response figures(UUID unit, String type) {
        Response answer = atUnit(unit).accept(type).get("/api/v1/exports/figures");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith(type);
        return answer;
    }

    private static List<Row> sheet(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static String xml(byte[] zip) throws IOException {
        StringBuilder text = new StringBuilder();
        Path file = Files.createTempFile("arsip-", ".zip");
        Files.write(file, zip);
        try (ZipFile parts = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return text.toString();
    }
}
