package id.narasitunggal.submission.attachment;

import static id.narasitunggal.submission.Someone.PADANG;
import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.intake.SubmissionFixture.draftBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.submission.intake.SubmissionFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class AttachmentTest {
    private static final String PATH = "/api/v1/submissions/{id}/attachments/{file}";
    private static final Path INCOMING = Path.of("target/incoming");
    private static final byte[] PIECE = new byte[1 << 16];

    /** The class of an item that is exempt, and what goes with it. */
    private static final String EXEMPT = """
            DIKECUALIKAN", "exemption": {"legalGround": "H", "statute": "UU 14/2008", "consequenceTestNumber": "UK/01/2026",
                                         "consequenceTestDate": "2026-02-01", "ppidOfficer": "PPID"}""";

    @Inject
    Session database;

    @Inject
    Incoming incoming;

    @Inject
    RemovedFiles removedFiles;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void a_file_of_several_pieces_reads_back_byte_for_byte_and_only_as_a_download() throws IOException {
        UUID id = draft();
        UUID file = UUID.randomUUID();
        byte[] bytes = SampleFiles.join(SampleFiles.pdf(), digits(3_000_000));

        put(id, file, "Laporan kinerja.pdf", "application/pdf", bytes)
                .then()
                .statusCode(201)
                .body("size", equalTo(bytes.length))
                .body("sha256.length()", equalTo(64))
                .body("allowedActions", contains("remove"));

        Response content = Someone.atUnit(PADANG).get(PATH + "/content", id, file);
        assertThat(content.asByteArray()).isEqualTo(bytes);
        assertThat(content.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(content.header("Content-Disposition"))
                .isEqualTo("attachment; filename*=UTF-8''Laporan%20kinerja.pdf");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(content.header("Content-Security-Policy")).contains("sandbox");
        assertThat(waitingFiles()).isZero();
    }

    @Test
    void a_lost_answer_is_mended_by_sending_the_same_file_again_also_after_it_was_sealed() {
        UUID id = draft();
        UUID file = UUID.randomUUID();
        put(id, file, "data.csv", "text/csv; charset=utf-8", SampleFiles.csv())
                .then()
                .statusCode(201);
        put(id, file, "data.csv", "text/csv", SampleFiles.csv()).then().statusCode(200);
        SubmissionFixture.act(PADANG, id, "submit").then().statusCode(200);

        put(id, file, "data.csv", "text/csv", SampleFiles.csv()).then().statusCode(200);
        put(id, file, "data.csv", "text/csv", SampleFiles.ascii("a,b\n"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/different-content"));
        put(id, UUID.randomUUID(), "data.csv", "text/csv", SampleFiles.csv())
                .then()
                .statusCode(409);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeMutationQuery(
                                        "update attachment set sha256 = repeat('0', 64) where id = :id")
                                .setParameter("id", file)
                                .executeUpdate()))
                .hasStackTraceContaining("immutable");
    }

    @Test
    void a_file_sent_as_mere_bytes_is_known_by_its_name_and_its_content_still_decides() throws IOException {
        UUID id = draft();

        put(id, UUID.randomUUID(), "Laporan.PDF", "application/octet-stream", SampleFiles.pdf())
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"));
        put(id, UUID.randomUUID(), "a.pdf", "application/octet-stream", SampleFiles.png(1, 1))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/type-mismatch"));
        put(id, UUID.randomUUID(), "a.svg", "application/octet-stream", SampleFiles.ascii("<svg/>"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/file-type-not-allowed"));
    }

    @Test
    void a_polyglot_and_a_wrong_type_are_refused_and_leave_nothing_behind() throws IOException {
        UUID id = draft();
        put(id, UUID.randomUUID(), "a.pdf", "application/pdf", SampleFiles.join(SampleFiles.pdf(), SampleFiles.xlsx()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/foreign-content"));
        put(id, UUID.randomUUID(), "a.pdf", "application/pdf", SampleFiles.png(1, 1))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/type-mismatch"));
        put(id, UUID.randomUUID(), "a.svg", "image/svg+xml", SampleFiles.ascii("<svg/>"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/file-type-not-allowed"));
        put(id, UUID.randomUUID(), "a.xlsx", xlsx(), SampleFiles.xlsxWith("xl/a.dat", new byte[64 << 20]))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/zip-bomb"));
        put(id, UUID.randomUUID(), "a.pdf", "application/pdf", new byte[0])
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/empty-file"));

        Someone.atUnit(PADANG)
                .get("/api/v1/submissions/{id}/attachments", id)
                .then()
                .body("items", empty());
        assertThat(waitingFiles()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.pdf",
                "a/b.pdf",
                "a\\b.pdf",
                "a\r\nX: y.pdf",
                "fdp\u202Efdp.pdf",
                "a\u200B.pdf",
                ".pdf",
                "a;b.pdf",
                "a.pdf ",
                "a.exe",
                "a.pdf.html"
            })
    void a_name_that_could_fool_somebody_is_refused(String name) {
        put(draft(), UUID.randomUUID(), name, "application/pdf", SampleFiles.pdf())
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("name"));
    }

    @Test
    void a_picture_needs_words_for_those_who_cannot_see_it() {
        UUID id = draft();
        put(id, UUID.randomUUID(), "a.png", "image/png", SampleFiles.png(10, 10))
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("altText"));

        Someone.atUnit(PADANG)
                .contentType("image/png")
                .queryParam("name", "a.png")
                .queryParam("altText", "Grafik prevalensi stunting")
                .queryParam("credit", "Dinas Kesehatan")
                .body(SampleFiles.png(10, 10))
                .put(PATH, id, UUID.randomUUID())
                .then()
                .statusCode(201)
                .body("altText", equalTo("Grafik prevalensi stunting"))
                .body("credit", equalTo("Dinas Kesehatan"));
    }

    @Test
    void a_gigabyte_in_chunks_is_cut_off_and_cleared_away() throws IOException, InterruptedException {
        UUID id = draft();
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("PUT /api/v1/submissions/" + id + "/attachments/" + UUID.randomUUID()
                            + "?name=a.mp4 HTTP/1.1\r\nHost: localhost\r\nContent-Type: video/mp4\r\nAuthorization: Bearer "
                            + TokenIssuer.token("petugas-" + PADANG, PADANG, "unit-contributor")
                            + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            long sent = 0;
            try {
                while (sent < 1L << 30 && socket.getInputStream().available() == 0) {
                    out.write((Integer.toHexString(PIECE.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    out.write(PIECE);
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                    sent += PIECE.length;
                }
            } catch (IOException closedByTheService) {
                assertThat(sent).isPositive();
            }
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 413");
            assertThat(sent).isLessThan(100L << 20);
        }
        // The answer goes out before the piece that had come is thrown away.
        for (int look = 0; look < 100 && waitingFiles() > 0; look++) {
            Thread.sleep(50);
        }
        assertThat(waitingFiles()).isZero();
    }

    @Test
    void another_unit_sees_neither_the_file_nor_that_it_exists() {
        UUID id = draft();
        UUID file = UUID.randomUUID();
        put(id, file, "data.csv", "text/csv", SampleFiles.csv()).then().statusCode(201);

        Someone.atUnit(region("13.02")).get(PATH + "/content", id, file).then().statusCode(404);
        Someone.atUnit(region("13.02"))
                .contentType("text/csv")
                .queryParam("name", "data.csv")
                .body(SampleFiles.csv())
                .put(PATH, id, UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void files_of_an_item_that_was_closed_after_it_was_sent_are_not_for_the_province() {
        UUID unit = region("13.72");
        UUID id = draftBy(unit, twoItems("BERKALA\""));
        for (int position = 0; position < 2; position++) {
            putAt(unit, id, position).then().statusCode(201);
        }
        SubmissionFixture.act(unit, id, "submit").then().statusCode(200);
        String item = Someone.atUnit(unit)
                .get("/api/v1/submissions/{id}", id)
                .jsonPath()
                .getString("items[0].id");
        Someone.atUnit(unit)
                .body("{\"itemId\": \"%s\", \"reason\": \"Uji konsekuensi.\", \"classification\": \"%s}"
                        .formatted(item, EXEMPT))
                .put("/api/v1/reclassifications/{id}", UUID.randomUUID())
                .then()
                .statusCode(201);

        Someone.supervisorOfSumbar()
                .get("/api/v1/submissions/{id}/attachments", id)
                .then()
                .body("items.name", contains("1.csv"));
        Someone.atUnit(unit)
                .get("/api/v1/submissions/{id}/attachments", id)
                .then()
                .body("items.size()", equalTo(2));
    }

    @Test
    void of_an_exempt_item_the_title_is_kept_and_no_file() {
        UUID unit = region("13.76");
        UUID id = draftBy(unit, twoItems(EXEMPT));

        putAt(unit, id, 0)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("itemPosition"))
                .body("detail", startsWith("Tidak ada butir terbuka"));
        putAt(unit, id, 1).then().statusCode(201);
        putAt(unit, id, 2).then().statusCode(400).body("errors[0].parameter", equalTo("itemPosition"));
    }

    @Test
    void an_item_that_becomes_exempt_while_it_is_written_goes_out_without_its_file() {
        UUID unit = region("13.77");
        UUID id = draftBy(unit, twoItems("BERKALA\""));
        String file = putAt(unit, id, 0).then().statusCode(201).extract().path("id");
        Someone.atUnit(unit)
                .header(
                        "If-Match",
                        Someone.atUnit(unit).get("/api/v1/submissions/{id}", id).header("ETag"))
                .body(twoItems(EXEMPT))
                .put("/api/v1/submissions/{id}", id)
                .then()
                .statusCode(200);

        SubmissionFixture.act(unit, id, "submit")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/exempt-files"));
        Someone.atUnit(unit).post(PATH + "/actions/remove", id, file).then().statusCode(204);
        SubmissionFixture.act(unit, id, "submit").then().statusCode(200);
    }

    private static String twoItems(String classOfTheFirst) {
        return """
            {"kind": "AD_HOC", "items": [{"type": "DATASET", "title": "Pertama", "classification": "%s},
              {"type": "POLICY", "title": "Terbuka", "classification": "BERKALA"}]}""".formatted(classOfTheFirst);
    }

    private static Response putAt(UUID unit, UUID id, int position) {
        return Someone.atUnit(unit)
                .contentType("text/csv")
                .queryParam("name", position + ".csv")
                .queryParam("itemPosition", position)
                .body(SampleFiles.csv())
                .put(PATH, id, UUID.randomUUID());
    }

    @Test
    void what_was_removed_from_the_draft_is_gone_and_its_bytes_follow() {
        UUID id = draft();
        UUID file = UUID.randomUUID();
        put(id, file, "data.csv", "text/csv", SampleFiles.csv()).then().statusCode(201);

        Someone.atUnit(PADANG).post(PATH + "/actions/remove", id, file).then().statusCode(204);
        Someone.atUnit(PADANG).get(PATH, id, file).then().statusCode(404);
        SettableClock.set("2026-10-05T04:00:00Z");
        removedFiles.clear();

        assertThat(database.createNativeQuery("select count(*) from attachment where id = :id", Long.class)
                        .setParameter("id", file)
                        .getSingleResult())
                .isZero();
        assertThat(database.createNativeQuery(
                                "select count(*) from attachment_piece p where not exists (select from attachment a where a.store_key = p.store_key)",
                                Long.class)
                        .getSingleResult())
                .isZero();
    }

    @Test
    void a_revision_starts_with_the_files_of_the_one_it_mends_and_may_drop_them() {
        UUID unit = region("13.74");
        UUID id = draftBy(unit, SubmissionFixture.urgentNotice());
        Someone.atUnit(unit)
                .contentType("text/csv")
                .queryParam("name", "data.csv")
                .queryParam("itemPosition", 0)
                .body(SampleFiles.csv())
                .put(PATH, id, UUID.randomUUID())
                .then()
                .statusCode(201);
        SubmissionFixture.act(unit, id, "submit").then().statusCode(200);
        SubmissionFixture.returned(id);
        String mended = SubmissionFixture.urgentNotice()
                .replace("{\"kind\"", "{\"previousRevisionId\": \"" + id + "\", \"kind\"");

        UUID revision = draftBy(unit, mended);
        String heir = Someone.atUnit(unit)
                .get("/api/v1/submissions/{id}/attachments", revision)
                .jsonPath()
                .getString("items[0].id");
        assertThat(Someone.atUnit(unit).get(PATH + "/content", revision, heir).asByteArray())
                .isEqualTo(SampleFiles.csv());
        Someone.atUnit(unit).get(PATH, revision, heir).then().body("itemPosition", equalTo(0));

        Someone.atUnit(unit)
                .post(PATH + "/actions/remove", revision, heir)
                .then()
                .statusCode(204);
        SettableClock.set("2026-10-05T04:00:00Z");
        removedFiles.clear();

        String kept = Someone.atUnit(unit)
                .get("/api/v1/submissions/{id}/attachments", id)
                .jsonPath()
                .getString("items[0].id");
        assertThat(Someone.atUnit(unit).get(PATH + "/content", id, kept).asByteArray())
                .isEqualTo(SampleFiles.csv());
    }

    @Test
    void a_revision_that_is_sent_at_once_is_signed_with_the_files_it_inherits() {
        UUID unit = region("13.75");
        UUID id = draftBy(unit, SubmissionFixture.urgentNotice());
        Someone.atUnit(unit)
                .contentType("text/csv")
                .queryParam("name", "data.csv")
                .body(SampleFiles.csv())
                .put(PATH, id, UUID.randomUUID())
                .then()
                .statusCode(201);
        SubmissionFixture.act(unit, id, "submit").then().statusCode(200);
        SubmissionFixture.returned(id);
        UUID revision = UUID.randomUUID();

        Someone.atUnit(unit)
                .body(SubmissionFixture.urgentNotice()
                        .replace("{\"kind\"", "{\"previousRevisionId\": \"" + id + "\", \"kind\""))
                .put("/api/v1/submissions/{id}?submit=true", revision)
                .then()
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"));

        Someone.atUnit(unit)
                .get("/api/v1/submissions/{id}/attachments", revision)
                .then()
                .body("items.name", contains("data.csv"))
                .body("items[0].allowedActions", empty());
    }

    @Test
    void what_a_killed_process_left_behind_is_cleared_away() throws IOException {
        Files.createDirectories(INCOMING);
        Path old = Files.createTempFile(INCOMING, "narasi-", ".part");
        Path fresh = Files.createTempFile(INCOMING, "narasi-", ".part");
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-10-05T00:30:00Z")));
        Files.setLastModifiedTime(fresh, FileTime.from(Instant.parse("2026-10-05T01:30:00Z")));

        incoming.clear();

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        Files.delete(fresh);
    }

    private static UUID draft() {
        return draftBy(PADANG, SubmissionFixture.urgentNotice());
    }

    private static Response put(UUID id, UUID file, String name, String type, byte[] bytes) {
        return Someone.atUnit(PADANG)
                .contentType(type)
                .queryParam("name", name)
                .body(bytes)
                .put(PATH, id, file);
    }

    private static String xlsx() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    private static byte[] digits(int length) {
        Random random = new Random(7);
        byte[] digits = new byte[length];
        for (int i = 0; i < length; i++) {
            digits[i] = (byte) ('0' + random.nextInt(10));
        }
        return digits;
    }

    private static long waitingFiles() throws IOException {
        if (!Files.isDirectory(INCOMING)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(INCOMING)) {
            return files.count();
        }
    }
}
