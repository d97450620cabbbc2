package id.narasitunggal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.abort;

import id.narasitunggal.e2e.browser.ReportOnScreen;
import id.narasitunggal.local.Progress;
import id.narasitunggal.local.demo.DemoMonth;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One month of Inpres 9/2015 on real parts: what each duty left behind, read over HTTP by those whom it concerns. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SixDutiesIT {
    @TempDir
    static Path data;

    private House house;
    private Path report;

    @BeforeAll
    void october_2026_is_played() {
        house = House.start(data);
        report = new DemoMonth(house.stack(), Progress.silent()).play();
    }

    @AfterAll
    void everything_stops() {
        house.close();
    }

    @Test
    @DisplayName("1 K/L/D menyampaikan data dan informasi secara berkala")
    void units_sent_their_data_and_the_server_said_whether_in_time() {
        house.submissionAsUnit("13.71")
                .get("/submissions?period=2026-09")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].number", equalTo("SUB/13.71/2026-09/0001"))
                .body("items[0].status", equalTo("ACCEPTED"))
                .body("items[0].timeliness", equalTo("ON_TIME"));
        house.submissionAsUnit("82")
                .get("/submissions?period=2026-09")
                .then()
                .body("items[0].timeliness", equalTo("ON_TIME"));
        house.submissionAsUnit("94")
                .get("/submissions?period=2026-09")
                .then()
                .body("items[0].timeliness", equalTo("WITHIN_GRACE"));
        Map<String, Object> regencies = house.submissionAs("maya")
                .get("/reporting-rates?month=2026-10")
                .jsonPath()
                .getMap("items.find { it.unitKind == 'KABUPATEN' }");
        assertThat(regencies)
                .containsEntry("due", 415)
                .containsEntry("onTime", 8)
                .containsEntry("late", 1)
                .containsEntry("missed", 406);
    }

    @Test
    @DisplayName("2 Kominfo mengkaji data yang disampaikan")
    void the_ministry_reviewed_it_and_sent_one_report_back_with_a_reason() {
        List<Map<String, Object>> revisions = house.submissionAsUnit("13.05")
                .get("/submissions?period=2026-09")
                .jsonPath()
                .getList("items");
        assertThat(revisions)
                .extracting("revision", "status")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "ACCEPTED"),
                        org.assertj.core.groups.Tuple.tuple(1, "RETURNED"));
        house.submissionAsUnit("13.05")
                .get("/submissions/{id}/review", revisions.get(1).get("id"))
                .then()
                .body("reasons", equalTo(List.of("UNSOURCED_FIGURE")));
    }

    @Test
    @DisplayName("3 dan 4 satu narasi tunggal yang disetujui untuk tiap topik")
    void one_narrative_was_written_from_accepted_data_concurred_and_approved_by_a_third_person() {
        Response published = house.narrativeAsUnit("13.71").get("/narratives?status=PUBLISHED");
        assertThat(published.jsonPath().getList("items")).hasSize(2);
        String id = published.jsonPath().getString("items[-1].id");

        Response seenByKsp = house.narrativeAs("andi").get("/narratives/{id}", id);

        String contentHash = seenByKsp.jsonPath().getString("contentHash");
        seenByKsp
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("concurrences.party", equalTo(List.of("KSP")))
                .body("concurrences.contentHash", equalTo(List.of(contentHash)))
                .body("signOffs.kind", containsInAnyOrder("EDITORIAL_REVIEW", "APPROVAL"))
                .body("signOffs.contentHash", equalTo(List.of(contentHash, contentHash)));
        assertThat(seenByKsp.jsonPath().<String>getList("signOffs.name")).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("4 informasi yang dikecualikan tidak pernah dapat dikutip")
    void exempt_information_is_unknown_to_the_editors() {
        List<String> titles = new java.util.ArrayList<>();
        String after = "";
        Response page;
        do {
            page = house.narrativeAs("rina").get("/citable-items?limit=200" + after);
            titles.addAll(page.jsonPath().getList("items.title"));
            after = "&after=" + page.jsonPath().getString("next");
        } while (page.jsonPath().getString("next") != null);

        assertThat(titles).isNotEmpty().noneMatch(title -> title.contains("pasien rujukan"));
    }

    @Test
    @DisplayName("4 konsep hanya terlihat oleh penyusunnya")
    void a_draft_does_not_exist_for_a_unit() {
        String draft = house.narrativeAs("bagus")
                .get("/narratives?status=EDITORIAL_REVIEW")
                .jsonPath()
                .getString("items[0].id");

        house.narrativeAsUnit("13.71").get("/narratives/{id}", draft).then().statusCode(404);
        house.narrativeAs("bagus")
                .get("/narratives/{id}", draft)
                .then()
                .statusCode(200)
                .body("allowedActions", hasItem("pass-review"));
        house.narrativeAs("rina")
                .get("/narratives/{id}", draft)
                .then()
                .body("allowedActions", not(hasItem("pass-review")));
    }

    @Test
    @DisplayName("5 K/L/D menayangkan narasi, sistem mengenalinya sendiri")
    void republications_were_recognised_by_looking() {
        String edition = house.narrativeAs("sri")
                .get(
                        "/narratives/{id}",
                        house.narrativeAs("sri")
                                .get("/narratives?status=PUBLISHED")
                                .jsonPath()
                                .getString("items[-1].id"))
                .jsonPath()
                .getString("editionId");
        List<Map<String, Object>> placements = house.disseminationAs("yusuf")
                .get("/placements?editionId={e}&limit=200", edition)
                .jsonPath()
                .getList("items");

        assertThat(placements).hasSize(8);
        assertThat(resultOf(placements, "Provinsi Sumatera Barat")).isEqualTo("VERIFIED");
        assertThat(resultOf(placements, "Kota Payakumbuh")).isEqualTo("VERIFIED");
        assertThat(resultOf(placements, "Kabupaten Pesisir Selatan")).isEqualTo("NOT_FOUND");
        assertThat(resultOf(placements, "Kota Bukittinggi")).isEqualTo("BLOCKED");
        assertThat(resultOf(placements, "Kabupaten Tanah Datar")).isEqualTo("GONE");
    }

    private static Object resultOf(List<Map<String, Object>> placements, String unit) {
        return placements.stream()
                .filter(placement -> unit.equals(placement.get("unitName")))
                .findFirst()
                .orElseThrow()
                .get("checkResult");
    }

    @Test
    @DisplayName("6 laporan bulanan kepada pimpinan terbit dengan sendirinya, tepat satu")
    void the_monthly_report_lies_on_the_disk_and_its_hash_holds() throws Exception {
        Response list = house.disseminationAs("ratna").get("/monthly-reports?period=2026-10");
        list.then().body("items", hasSize(1)).body("items[0].kind", equalTo("REGULAR"));
        String id = list.jsonPath().getString("items[0].id");

        byte[] canonical = house.disseminationAs("ratna")
                .get("/monthly-reports/{id}/document.json", id)
                .asByteArray();
        String hash = house.disseminationAs("ratna")
                .get("/monthly-reports/{id}", id)
                .jsonPath()
                .getString("sha256");

        assertThat(new JsonCanonicalizer(canonical).getEncodedUTF8()).isEqualTo(canonical);
        assertThat(sha256(canonical)).isEqualTo(hash);
        assertThat(text(report)).contains("Oktober 2026", "Kabupaten", hash.substring(0, 16));
        house.disseminationAs("ratna")
                .get("/monthly-reports/{id}/document.html", id)
                .then()
                .statusCode(200)
                .body(containsString("Oktober 2026"));
        assertThat(house.disseminationAs("ratna")
                        .get("/monthly-reports/{id}/document.pdf", id)
                        .asByteArray())
                .isEqualTo(Files.readAllBytes(report));
    }

    @Test
    @DisplayName("6 laporan yang terbit sampai pada pimpinan melalui surel, dan tanda bacanya tercatat")
    void the_issued_report_was_mailed_to_the_leadership_with_its_pdf() throws Exception {
        Path mailbox = report.getParent().resolveSibling("surat");

        String mail = arrived(mailbox, "To: pimpinan@kantor-presiden.example");

        assertThat(mail).contains("LAP-2026-10-v1.pdf", "Auto-Submitted: auto-generated");
        String id = house.disseminationAs("ratna")
                .get("/monthly-reports?period=2026-10")
                .jsonPath()
                .getString("items[0].id");
        house.disseminationAs("ratna").get("/monthly-reports/{id}", id).then().statusCode(200);
        house.disseminationAs("maya")
                .get("/monthly-reports/{id}/receipts", id)
                .then()
                .body("items", hasSize(1));
    }

    /** Waits for the postman's next round. */
    private static String arrived(Path mailbox, String line) throws Exception {
        for (int look = 0; look < 120; look++) {
            try (var mails = Files.list(mailbox)) {
                for (Path mail :
                        mails.filter(file -> file.toString().endsWith(".eml")).toList()) {
                    String text = Files.readString(mail, StandardCharsets.ISO_8859_1);
                    if (text.contains(line)) {
                        return text;
                    }
                }
            }
            Thread.sleep(500);
        }
        throw new AssertionError("no mail with " + line + " in " + mailbox);
    }

    @Test
    @DisplayName("6 laporan terbaca pada telepon dan dengan pembaca layar, tanpa skrip")
    void the_report_is_accessible_on_a_telephone_and_on_a_desk() throws Exception {
        if (!ReportOnScreen.canBeSeen()) {
            System.out.println(
                    "DILEWATI: laporan di peramban. Pasang chromium dan chromium-driver untuk menjalankannya.");
            abort("Chromium is not installed");
        }
        String id = house.disseminationAs("ratna")
                .get("/monthly-reports?period=2026-10")
                .jsonPath()
                .getString("items[0].id");
        Path html = Files.write(
                data.resolve("laporan.html"),
                house.disseminationAs("ratna")
                        .get("/monthly-reports/{id}/document.html", id)
                        .asByteArray());

        assertThat(ReportOnScreen.faults(html, Files.createDirectories(data.resolve("peramban"))))
                .isEmpty();
        assertThat(Files.readString(html)).contains("<svg", "role=\"img\"").doesNotContain("<script");
    }

    @Test
    @DisplayName("Token palsu, token unit lain, dan tanpa token ditolak")
    void doors_are_closed() {
        for (String service : List.of(house.submissionUrl(), house.narrativeUrl(), house.disseminationUrl())) {
            io.restassured.RestAssured.given()
                    .header("Accept", "application/json")
                    .get(service + "/api/v1/changes")
                    .then()
                    .statusCode(401);
            io.restassured.RestAssured.given()
                    .auth()
                    .oauth2(house.stack().tokens().ofUnit("13.71").replaceFirst(".{10}$", "AAAAAAAAAA"))
                    .get(service + "/api/v1/changes")
                    .then()
                    .statusCode(401);
        }
        String own =
                house.submissionAsUnit("13.71").get("/submissions").jsonPath().getString("items[0].id");
        house.submissionAsUnit("13.02").get("/submissions/{id}", own).then().statusCode(404);
        house.narrativeAsUnit("13.02").get("/monthly-figures/2026-10").then().statusCode(403);
    }

    @Test
    @DisplayName("Setiap umpan perubahan melayani klien mesin")
    void feeds_serve_machine_clients() {
        house.narrativeAsUnit("13.71")
                .get("/changes?types=edition.published")
                .then()
                .body("items", hasSize(2))
                .body("items.source", containsInAnyOrder("/narrative-service", "/narrative-service"));
        house.submissionAsUnit("13.71")
                .get("/changes?types=submission.accepted")
                .then()
                .body("items", hasSize(1));
        house.submissionAsUnit("13.02")
                .get("/changes?types=submission.accepted")
                .then()
                .body("items.data.unitId", not(hasItem(equalTo("13.71"))));
        house.disseminationAs("maya").get("/changes?types=report.issued").then().body("items", not(empty()));
    }

    @Test
    @DisplayName("Satu perintah memeriksa jejak audit ketiga layanan dan menyebut baris yang diubah")
    void one_command_verifies_the_trails_and_names_the_row_that_was_tampered_with() throws Exception {
        String port = String.valueOf(house.stack().postgres().port());
        Verification untouched = verifyAudit(port);
        assertThat(untouched.output())
                .containsSubsequence("submission-service", "narrative-service", "dissemination-service");
        assertThat(untouched.output().split("audit chain intact", -1)).hasSize(4);
        assertThat(untouched.status()).isZero();

        try (var database = house.stack().postgres().superuser("narrative");
                var statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            String first = " where position = (select position from event_link where number = 1)";
            statement.execute("update event set actor_name = 'Orang lain: ' || actor_name" + first);
            Verification tampered = verifyAudit(port, "narrative");
            statement.execute("update event set actor_name = replace(actor_name, 'Orang lain: ', '')" + first);

            assertThat(tampered.output()).contains("audit chain broken").contains("CHANGED");
            assertThat(tampered.status()).isEqualTo(1);
        }
        assertThat(verifyAudit("1", "submission").status()).isEqualTo(2);
    }

    private record Verification(int status, String output) {}

    private Verification verifyAudit(String port, String... services) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(House.CHECKOUT.resolve("deploy/verify-audit").toString());
        command.addAll(List.of(services));
        ProcessBuilder verification = new ProcessBuilder(command).redirectErrorStream(true);
        verification.environment().put("NARASI_DATA", data.toString());
        verification.environment().put("NARASI_DATABASE_PORT", port);
        Process running = verification.start();
        String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verification(running.waitFor(), output);
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
