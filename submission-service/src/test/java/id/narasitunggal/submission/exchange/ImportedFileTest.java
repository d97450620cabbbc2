package id.narasitunggal.submission.exchange;

import static id.narasitunggal.submission.Someone.atUnit;
import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.exchange.ImportFixture.CSV;
import static id.narasitunggal.submission.exchange.ImportFixture.HEADING;
import static id.narasitunggal.submission.exchange.ImportFixture.NDJSON;
import static id.narasitunggal.submission.exchange.ImportFixture.XLSX;
import static id.narasitunggal.submission.exchange.ImportFixture.line;
import static id.narasitunggal.submission.exchange.ImportFixture.report;
import static id.narasitunggal.submission.exchange.ImportFixture.row;
import static id.narasitunggal.submission.exchange.ImportFixture.send;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as people save them, and as attackers make them. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ImportedFileTest {
    private static final UUID UNIT = region("18.01");

    @Inject
    ImportFixture imports;

    @Inject
    Session database;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
        imports.workOff();
    }

    static Stream<Arguments> filesThatAreRefusedAtTheDoor() throws IOException {
        return Stream.of(
                Arguments.of("nothing", CSV, new byte[0], "tidak memuat satu baris"),
                Arguments.of("UTF-16", CSV, ("\uFEFF" + HEADING).getBytes(UTF_16LE), "UTF-16"),
                Arguments.of(
                        "UTF-16 without a mark", NDJSON, line("a", "b", "1").getBytes(UTF_16LE), "UTF-16"),
                Arguments.of("Windows-1252", CSV, (HEADING + "a,AD_HOC,,é").getBytes("windows-1252"), "UTF-8"),
                Arguments.of("a picture", CSV, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13}, "UTF-8"),
                Arguments.of("a workbook as text", CSV, workbook(), "buku kerja"),
                Arguments.of("text as a workbook", XLSX, HEADING.getBytes(UTF_8), "bukan buku kerja"),
                Arguments.of("unknown column", CSV, "judul,gaji\n".getBytes(UTF_8), "gaji"),
                Arguments.of("column twice", CSV, (HEADING.strip() + ",key\n").getBytes(UTF_8), "dua kali"),
                Arguments.of("column missing", CSV, "key,kind\n".getBytes(UTF_8), "tidak ada"),
                Arguments.of("another archive", XLSX, zip("catatan.txt", "halo"), "arsip ZIP"),
                Arguments.of("macros", XLSX, withEntry("xl/vbaProject.bin", "makro"), "makro"),
                Arguments.of("macros, renamed", XLSX, macroEnabled(), "makro"),
                Arguments.of("zip slip", XLSX, withEntry("../../etc/cron.d/x", "a"), "tidak sah"),
                Arguments.of("embedded file", XLSX, withEntry("xl/embeddings/a.exe", "MZ"), "sisipan"),
                Arguments.of(
                        "entity",
                        XLSX,
                        withEntry(
                                "xl/sharedStrings.xml",
                                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><sst>&a;</sst>"),
                        "deklarasi XML"),
                Arguments.of(
                        "entity in UTF-16",
                        XLSX,
                        withEntry("xl/styles.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>".getBytes(UTF_16LE)),
                        "deklarasi XML"),
                Arguments.of("many entries", XLSX, manyEntries(), "terlalu besar"),
                Arguments.of("a bomb", XLSX, bomb(false), "terlalu besar"),
                Arguments.of("a bomb that lies about its size", XLSX, bomb(true), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesThatAreRefusedAtTheDoor")
    void a_file_that_is_not_what_it_claims_to_be_is_refused_with_a_sentence(
            String what, String type, byte[] file, String sentence) {
        long before = count("select count(*) from data_import");

        Response answer = send(UNIT, type, file, "");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).contains(sentence);
        assertThat(count("select count(*) from data_import")).isEqualTo(before);
    }

    @Test
    void another_media_type_is_415_and_a_file_over_the_limit_413() {
        assertThat(send(UNIT, "application/json", "{}", "").statusCode()).isEqualTo(415);
        assertThat(send(UNIT, "image/png", "x", "").statusCode()).isEqualTo(415);
        assertThat(send(UNIT, CSV, new byte[21 * 1024 * 1024], "").statusCode()).isEqualTo(413);
    }

    @Test
    void a_table_with_semicolons_may_write_decimals_with_a_comma_and_nothing_is_guessed() {
        String file =
                "\uFEFFKunci;Jenis penyampaian;Jenis butir;Judul;Klasifikasi informasi;Indikator;Nilai;Satuan;Keadaan per tanggal;Sumber\n"
                        + "a;ad_hoc;DATASET;Satu;BERKALA;Cakupan;17,40;persen;2026-09-30;\"Dinas; Kesehatan\"\n"
                        + "a;ad_hoc;DATASET;Satu;BERKALA;Cakupan;1.234;orang;2026-09-30;BPS\n"
                        + "a;ad_hoc;DATASET;Satu;BERKALA;Cakupan;12;orang;30/09/2026;BPS\n"
                        + "a;ad_hoc;DATASET;Dua;RAHASIA;Cakupan;12;orang;2026-09-30;BPS;lebih\n"
                        + ";;;;;;;;;\n";

        JsonPath done = imports.imported(UNIT, CSV, file, "");

        assertThat(done.getInt("created")).isEqualTo(1);
        JsonPath refused =
                report(UNIT, done.getString("id"), "&outcome=REFUSED").get(0);
        assertThat(refused.getList("items.line")).containsExactly(3, 4, 5);
        assertThat(refused.getList("items.collect { it.errors[0].column }").toString())
                .isEqualTo("[value, asOfDate, null]");
        assertThat(refused.getString("items[0].errors[0].detail")).contains("ribuan");
        JsonPath submission = submission(done);
        assertThat(submission.prettify()).contains("17.4");
        assertThat(submission.getString("items[0].figures[0].source")).isEqualTo("Dinas; Kesehatan");
    }

    @Test
    void a_formula_in_a_text_table_is_text_like_any_other() {
        String file = HEADING
                + "f,AD_HOC,,DATASET,\"=HYPERLINK(\"\"http://x\"\")\",BERKALA,@SUM(A1),-5,persen,2026-09-30,'+62\n"
                + "g,AD_HOC,,DATASET,Rumus,BERKALA,Cakupan,=1+1,persen,2026-09-30,BPS\n";

        JsonPath done = imports.imported(UNIT, CSV, file, "");

        JsonPath item = submission(done);
        assertThat(item.getString("items[0].title")).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(item.getString("items[0].figures[0].indicator")).isEqualTo("@SUM(A1)");
        assertThat(item.getString("items[0].figures[0].value")).isEqualTo("-5");
        assertThat(item.getString("items[0].figures[0].source")).isEqualTo("+62");
        assertThat(report(UNIT, done.getString("id"), "&outcome=REFUSED").get(0).getList("items.line"))
                .containsExactly(3);
    }

    @Test
    void rows_of_one_submission_must_agree() {
        String file = HEADING
                + row("s", "Satu", "1")
                + row("s", "Satu", "2").replace("BERKALA", "SETIAP_SAAT")
                + row("s", "Satu", "3").replace("AD_HOC", "SERTA_MERTA")
                + row("", "Tanpa kunci", "4");

        JsonPath done = imports.imported(UNIT, CSV, file, "?submit=true");

        JsonPath rows = report(UNIT, done.getString("id"), "").get(0);
        assertThat(rows.getList("items.outcome")).containsExactly("CREATED", "REFUSED", "REFUSED", "REFUSED");
        assertThat(rows.getList("items.collect { it.errors[0]?.column }").toString())
                .isEqualTo("[null, title, kind, key]");
        assertThat(rows.getString("items[0].remark")).contains("konsep");
        assertThat(submission(done).getString("status")).isEqualTo("DRAFT");
    }

    @Test
    void a_workbook_may_hold_real_dates_and_numbers_but_no_formula() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "uji", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Data");
            String[] names = HEADING.strip().split(",");
            for (int column = 0; column < names.length; column++) {
                sheet.value(0, column, names[column]);
            }
            for (int row = 1; row <= 3; row++) {
                String[] cells = row("x", "Buku kerja", "0").strip().split(",");
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
                sheet.value(row, 9, LocalDate.of(2026, 9, 30));
                sheet.style(row, 9).format("yyyy-mm-dd").set();
            }
            sheet.value(1, 7, 0.1 + 0.2);
            sheet.formula(2, 7, "1+1");
            sheet.value(3, 7, "n/a");
        }

        JsonPath done = imports.imported(UNIT, XLSX, bytes.toByteArray(), "");

        JsonPath rows = report(UNIT, done.getString("id"), "").get(0);
        assertThat(rows.getList("items.outcome")).containsExactly("CREATED", "REFUSED", "REFUSED");
        assertThat(rows.getString("items[1].errors[0].detail")).contains("rumus");
        assertThat(rows.getList("items.line")).containsExactly(2, 3, 4);
        JsonPath figure = submission(done);
        assertThat(figure.getString("items[0].figures[0].value")).isEqualTo("0.3");
        assertThat(figure.getString("items[0].figures[0].asOfDate")).isEqualTo("2026-09-30");
    }

    @Test
    void the_templates_are_headings_that_an_import_takes() throws IOException {
        byte[] csv = atUnit(UNIT).get("/api/v1/imports/template.csv").asByteArray();
        Response xlsx = atUnit(UNIT).get("/api/v1/imports/template.xlsx");

        assertThat(new String(csv, UTF_8)).startsWith("\uFEFFKunci,Jenis penyampaian,Bulan laporan");
        assertThat(xlsx.header("Content-Disposition")).contains("templat-impor.xlsx");
        for (JsonPath empty :
                List.of(imports.imported(UNIT, CSV, csv, ""), imports.imported(UNIT, XLSX, xlsx.asByteArray(), ""))) {
            assertThat(empty.getString("state")).isEqualTo("REFUSED");
            assertThat(empty.getString("problem")).contains("tidak memuat satu baris data");
        }
    }

    private static JsonPath submission(JsonPath done) {
        String id =
                report(UNIT, done.getString("id"), "&outcome=CREATED").get(0).getString("items[0].submissionId");
        return Someone.atUnit(UNIT).get("/api/v1/submissions/" + id).jsonPath();
    }

    private long count(String sql) {
        return database.createNativeQuery(sql, Long.class).getSingleResult();
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "uji", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Data");
            List<String> names = List.of(HEADING.strip().split(","));
            names.forEach(name -> sheet.value(0, names.indexOf(name), name));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] withEntry(String name, String content) throws IOException {
        return withEntry(name, content.getBytes(UTF_8));
    }

    /** A real workbook in which one part is replaced or added. */
    private static byte[] withEntry(String name, byte[] content) throws IOException {
        return rewritten(name, zip -> {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        });
    }

    private interface Writing {
        void to(ZipOutputStream zip) throws IOException;
    }

    private static byte[] rewritten(String without, Writing addition) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Path original = Files.createTempFile("buku-", ".xlsx");
        Files.write(original, workbook());
        try (ZipFile from = new ZipFile(original.toFile());
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            to.setLevel(Deflater.BEST_COMPRESSION);
            for (ZipEntry entry : Collections.list(from.entries())) {
                if (!entry.getName().equals(without)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(to);
                }
            }
            addition.to(to);
        } finally {
            Files.delete(original);
        }
        return bytes.toByteArray();
    }

    private static byte[] macroEnabled() throws IOException {
        return withEntry(
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/workbook.xml' ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>");
    }

    private static byte[] manyEntries() throws IOException {
        return rewritten("", zip -> {
            for (int i = 0; i < 300; i++) {
                zip.putNextEntry(new ZipEntry("xl/kosong" + i + ".xml"));
            }
        });
    }

    /** About 1 MiB that unpacks to 1 GiB. */
    private static byte[] bomb(boolean lying) throws IOException {
        byte[] zeros = new byte[1024 * 1024];
        byte[] bomb = rewritten("", zip -> {
            zip.putNextEntry(new ZipEntry("xl/bom.xml"));
            for (int i = 0; i < 1024; i++) {
                zip.write(zeros);
            }
        });
        assertThat(bomb.length).isLessThan(1_200_000);
        return lying ? withFalseSize(bomb, "xl/bom.xml") : bomb;
    }

    /** The table of contents says that the part unpacks to 16 bytes. */
    private static byte[] withFalseSize(byte[] zip, String name) {
        byte[] wanted = name.getBytes(UTF_8);
        for (int i = zip.length - wanted.length; i > 46; i--) {
            boolean central = zip[i - 46] == 'P' && zip[i - 45] == 'K' && zip[i - 44] == 1 && zip[i - 43] == 2;
            if (central && new String(zip, i, wanted.length, UTF_8).equals(name)) {
                zip[i - 46 + 24] = 16;
                zip[i - 46 + 25] = 0;
                zip[i - 46 + 26] = 0;
                zip[i - 46 + 27] = 0;
                return zip;
            }
        }
        throw new IllegalStateException("no such entry");
    }
}
