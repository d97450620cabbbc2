package id.narasitunggal.submission.exchange;

import static id.narasitunggal.submission.Someone.atUnit;
import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.exchange.ImportFixture.CSV;
import static id.narasitunggal.submission.exchange.ImportFixture.HEADING;
import static id.narasitunggal.submission.exchange.ImportFixture.NDJSON;
import static id.narasitunggal.submission.exchange.ImportFixture.line;
import static id.narasitunggal.submission.exchange.ImportFixture.lines;
import static id.narasitunggal.submission.exchange.ImportFixture.report;
import static id.narasitunggal.submission.exchange.ImportFixture.row;
import static id.narasitunggal.submission.exchange.ImportFixture.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.net.Socket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ImportTest {
    @Inject
    ImportFixture imports;

    @Inject
    ImportWorker worker;

    @Inject
    Session database;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
        imports.workOff();
    }

    @Test
    void good_lines_are_stored_and_every_bad_line_is_named_at_its_place() {
        UUID unit = region("17.01");
        String file = line("a", "Satu", "1.50")
                + line("b", "Dua", "\"banyak\"")
                + "bukan json\n"
                + "\n"
                + line("c", "  ", "3")
                + line("a", "Satu lagi", "4")
                + "{\"kind\": \"AD_HOC\", \"items\": [{\"type\": \"PROGRAM\", \"title\": \"Tanpa kunci\", \"classification\": \"BERKALA\"}]}\n"
                + "{\"kind\": \"PERIODIC\", \"period\": \"2026-09\", \"items\": [{\"type\": \"NIHIL\", \"title\": \"Nihil\", \"classification\": \"BERKALA\"}]}\n";

        JsonPath done = imports.imported(unit, NDJSON, file, "?submit=true");

        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getInt("rowsTotal")).isEqualTo(7);
        assertThat(done.getInt("rowsDone")).isEqualTo(7);
        assertThat(done.getInt("created")).isEqualTo(2);
        assertThat(done.getInt("refused")).isEqualTo(5);
        JsonPath report = report(unit, done.getString("id"), "").get(0);
        assertThat(report.getList("items.line")).containsExactly(1, 2, 3, 5, 6, 7, 8);
        assertThat(report.getList("items.outcome"))
                .containsExactly("CREATED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "CREATED");
        assertThat(report.getList("items.errors.pointer", List.class))
                .containsExactly(
                        List.of(),
                        List.of("#/items/0/figures/0/value"),
                        List.of("#"),
                        List.of("#/items/0/title"),
                        List.of("#/id"),
                        List.of("#/id"),
                        List.of());
        assertThat(report.getString("items[4].errors[0].detail")).contains("baris 1");
        String stored = report.getString("items[0].submissionId");
        Response submission = atUnit(unit).get("/api/v1/submissions/" + stored);
        assertThat(submission.jsonPath().getString("status")).isEqualTo("SUBMITTED");
        assertThat(submission.asString()).contains("\"value\":1.50,");
    }

    @Test
    void the_same_file_again_changes_nothing_and_says_so() {
        UUID unit = region("17.02");
        String file = line("a", "Satu", "1") + line("b", "Dua", "2");
        imports.imported(unit, NDJSON, file, "?submit=true");
        long before = count("select count(*) from event");

        JsonPath again = imports.imported(unit, NDJSON, file, "?submit=true");

        assertThat(again.getInt("unchanged")).isEqualTo(2);
        assertThat(again.getInt("created") + again.getInt("updated") + again.getInt("refused"))
                .isZero();
        assertThat(count("select count(*) from event") - before)
                .as("received and finished, nothing else")
                .isEqualTo(2);
        assertThat(submissionsOf(unit)).isEqualTo(2);
    }

    @Test
    void a_dry_run_says_the_same_and_stores_nothing() {
        UUID unit = region("17.03");
        String file = line("a", "Satu", "1") + line("b", "", "2");

        JsonPath rehearsal = imports.imported(unit, NDJSON, file, "?dryRun=true&submit=true");

        assertThat(rehearsal.getBoolean("dryRun")).isTrue();
        assertThat(rehearsal.getInt("created")).isEqualTo(1);
        assertThat(rehearsal.getInt("refused")).isEqualTo(1);
        assertThat(submissionsOf(unit)).isZero();
        assertThat(imports.imported(unit, NDJSON, file, "?submit=true").getInt("created"))
                .isEqualTo(1);
    }

    @Test
    void a_repeated_put_under_one_id_is_one_import_and_other_bytes_are_409() {
        UUID unit = region("17.04");
        UUID id = UUID.randomUUID();

        for (String file : List.of(line("a", "Satu", "1"), line("a", "Satu", "1"))) {
            ImportFixture.as(atUnit(unit), NDJSON)
                    .body(file.getBytes(UTF_8))
                    .put("/api/v1/imports/{id}", id)
                    .then()
                    .statusCode(202);
        }
        Response other = ImportFixture.as(atUnit(unit), NDJSON)
                .body(line("a", "Lain", "1").getBytes(UTF_8))
                .put("/api/v1/imports/{id}", id);

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(count("select count(*) from data_import where id = '" + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void retries_that_come_at_once_are_one_import_and_each_gets_its_answer() {
        UUID unit = region("17.06");
        for (int round = 0; round < 5; round++) {
            UUID id = UUID.randomUUID();
            byte[] file = line("serentak-" + round, "Satu", "1").getBytes(UTF_8);

            List<CompletableFuture<Integer>> answers = IntStream.range(0, 6)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> ImportFixture.as(atUnit(unit), NDJSON)
                            .body(file)
                            .put("/api/v1/imports/{id}?submit=true", id)
                            .statusCode()))
                    .toList();

            assertThat(answers).extracting(CompletableFuture::join).containsOnly(202);
            assertThat(count("select count(*) from event where type = 'import.received' and subject = '" + id + "'"))
                    .isEqualTo(1);
            imports.workOff();
            assertThat(atUnit(unit).get("/api/v1/imports/{id}", id).jsonPath().getInt("created"))
                    .isEqualTo(1);
        }
    }

    @Test
    void who_never_saw_the_answer_asks_again_and_has_one_import() throws Exception {
        UUID unit = region("17.01");
        UUID id = UUID.randomUUID();
        byte[] file = line("hilang", "Satu", "1").getBytes(UTF_8);
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("PUT /api/v1/imports/" + id + "?submit=true HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                            + NDJSON
                            + "\r\nAuthorization: Bearer "
                            + TokenIssuer.token("petugas-" + unit, unit, "unit-contributor") + "\r\nContent-Length: "
                            + file.length + "\r\n\r\n")
                    .getBytes(UTF_8));
            out.write(file);
            out.flush();
        }

        ImportFixture.as(atUnit(unit), NDJSON)
                .body(file)
                .put("/api/v1/imports/{id}?submit=true", id)
                .then()
                .statusCode(202);
        imports.workOff();

        assertThat(count("select count(*) from data_import where id = '" + id + "'"))
                .isEqualTo(1);
        assertThat(atUnit(unit).get("/api/v1/imports/{id}", id).jsonPath().getInt("created"))
                .isEqualTo(1);
    }

    @Test
    void of_ten_thousand_rows_every_bad_one_is_named_and_no_good_one_is_lost() {
        UUID unit = region("17.05");
        StringBuilder file = new StringBuilder(HEADING);
        List<Integer> bad = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            boolean isBad = i % 1_000 < 50;
            if (isBad) {
                bad.add(i + 2);
            }
            file.append(row("k" + i / 100, "Data " + i % 4, isBad ? "n/a" : String.valueOf(i)));
        }

        JsonPath done = imports.imported(unit, CSV, file.toString(), "?submit=true");

        assertThat(bad).hasSize(500);
        assertThat(done.getInt("rowsTotal")).isEqualTo(10_000);
        assertThat(done.getInt("refused")).isEqualTo(500);
        assertThat(done.getInt("created")).isEqualTo(9_500);
        List<JsonPath> refused = report(unit, done.getString("id"), "&outcome=REFUSED");
        assertThat(lines(refused)).isEqualTo(bad);
        assertThat(refused)
                .allSatisfy(page -> assertThat(page.getList("items.collect { it.errors[0].column }"))
                        .containsOnly("value"));
        assertThat(figuresOf(unit)).isEqualTo(9_500);
        assertThat(submissionsOf(unit, "DRAFT"))
                .as("with bad rows: kept, not sent")
                .isEqualTo(10);
        assertThat(submissionsOf(unit, "SUBMITTED")).isEqualTo(90);

        JsonPath mended = imports.imported(unit, CSV, file.toString().replace("n/a", "7"), "?submit=true");

        assertThat(mended.getInt("updated")).isEqualTo(1_000);
        assertThat(mended.getInt("unchanged")).isEqualTo(9_000);
        assertThat(figuresOf(unit)).isEqualTo(10_000);
        assertThat(submissionsOf(unit, "SUBMITTED")).isEqualTo(100);
    }

    @Test
    void what_the_desk_refuses_is_named_and_the_rest_is_stored() {
        UUID unit = region("17.06");
        imports.imported(unit, NDJSON, periodic("2026-09", "Pertama"), "?submit=true");
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            file.append(line("k" + i, "Data " + i, "1"));
        }
        file.append(periodic("2026-09", "Kedua"))
                .append(periodic("2020-01", "Tanpa tagihan"))
                .append(line("z", "Akhir", "1"));

        JsonPath done = imports.imported(unit, NDJSON, file.toString(), "?submit=true");

        assertThat(done.getInt("created")).isEqualTo(21);
        JsonPath refused =
                report(unit, done.getString("id"), "&outcome=REFUSED").get(0);
        assertThat(refused.getList("items.line")).containsExactly(21, 22);
        assertThat(refused.getString("items[1].errors[0].pointer")).isEqualTo("#/period");
    }

    @Test
    void two_workers_share_the_work_without_doing_anything_twice() throws Exception {
        UUID unit = region("17.07");
        List<String> ids = new ArrayList<>();
        for (int file = 0; file < 3; file++) {
            StringBuilder content = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                content.append(line("f" + file + "-" + i, "Data " + i, "1"));
            }
            ids.add(send(unit, NDJSON, content.toString(), "?submit=true")
                    .jsonPath()
                    .getString("id"));
        }

        ExecutorService replicas = Executors.newFixedThreadPool(2);
        for (int replica = 0; replica < 2; replica++) {
            replicas.submit(() -> {
                for (int idle = 0; idle < 20; ) {
                    idle = worker.step(8) == 0 ? idle + 1 : 0;
                }
            });
        }
        replicas.shutdown();
        assertThat(replicas.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        imports.workOff();

        assertThat(ids).allSatisfy(id -> {
            JsonPath done = atUnit(unit).get("/api/v1/imports/" + id).jsonPath();
            assertThat(done.getString("state")).isEqualTo("DONE");
            assertThat(done.getInt("created")).isEqualTo(60);
        });
        assertThat(submissionsOf(unit, "SUBMITTED")).isEqualTo(180);
    }

    @Test
    void when_a_worker_is_killed_midway_another_goes_on_from_there() throws SQLException {
        UUID unit = region("17.08");
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            content.append(line("k" + i, "Data " + i, "1"));
        }
        String id = send(unit, NDJSON, content.toString(), "?submit=true")
                .jsonPath()
                .getString("id");
        worker.step(4);
        worker.step(4);
        assertThat(atUnit(unit).get("/api/v1/imports/" + id).jsonPath().getInt("rowsDone"))
                .isEqualTo(4);

        try (Connection other = connection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            ResultSet held = statement.executeQuery(
                    "select pg_backend_pid() from data_import where id = '" + id + "' for update");
            held.next();
            int backend = held.getInt(1);
            assertThat(worker.step(4)).as("the other one is at work").isZero();
            database.createNativeQuery("select pg_terminate_backend(" + backend + ")", Boolean.class)
                    .getSingleResult();
            while (count("select count(*) from pg_stat_activity where pid = " + backend) > 0) {
                Thread.onSpinWait();
            }
        } catch (SQLException killed) {
            assertThat(killed.getSQLState()).startsWith("57");
        }
        imports.workOff();

        JsonPath done = atUnit(unit).get("/api/v1/imports/" + id).jsonPath();
        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getInt("created")).isEqualTo(10);
        assertThat(submissionsOf(unit, "SUBMITTED")).isEqualTo(10);
    }

    @Test
    void the_file_and_its_words_are_kept_until_done_and_no_longer() {
        UUID unit = region("17.09");
        String id = send(unit, NDJSON, line("a", "Rahasia sampai selesai", "1"), "")
                .jsonPath()
                .getString("id");
        String parts = "select count(*) from data_import_part where import_id = '" + id + "'";
        assertThat(count(parts)).isEqualTo(1);

        imports.workOff();

        assertThat(count(parts)).isZero();
        assertThat(count("select count(*) from data_import_row where content is not null and import_id = '" + id + "'"))
                .isZero();
        assertThat(atUnit(unit).get("/api/v1/imports/" + id).jsonPath().getString("sha256"))
                .hasSize(64);
    }

    @Test
    void an_import_is_seen_by_its_unit_and_the_auditor_only() {
        UUID unit = region("17.71");
        String id = imports.imported(unit, NDJSON, line("a", "Satu", "1"), "").getString("id");

        for (String path : List.of("/api/v1/imports/" + id, "/api/v1/imports/" + id + "/rows")) {
            atUnit(region("17.08")).get(path).then().statusCode(404);
            Someone.analyst().get(path).then().statusCode(404);
            Someone.with(TokenIssuer.token("itjen", "auditor")).get(path).then().statusCode(200);
        }
        assertThat(atUnit(region("16.71")).get("/api/v1/imports").jsonPath().getList("items"))
                .isEmpty();
        assertThat(ImportFixture.as(Someone.analyst(), NDJSON)
                        .body(line("a", "Satu", "1").getBytes(UTF_8))
                        .post("/api/v1/imports")
                        .statusCode())
                .isEqualTo(403);
        assertThat(ImportFixture.as(
                                Someone.with(TokenIssuer.token("petugas", UUID.randomUUID(), "unit-contributor")),
                                NDJSON)
                        .body(line("a", "Satu", "1").getBytes(UTF_8))
                        .post("/api/v1/imports")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_feed_tells_the_unit_that_its_import_is_finished() {
        UUID unit = region("16.72");

        String id = imports.imported(unit, NDJSON, line("a", "Satu", "1"), "?submit=true")
                .getString("id");

        JsonPath changes = atUnit(unit)
                .get("/api/v1/changes?types=import.finished,submission.submitted")
                .jsonPath();
        assertThat(changes.getList("items.type")).containsExactly("submission.submitted", "import.finished");
        assertThat(changes.getString("items[1].subject")).isEqualTo(id);
        assertThat(changes.getString("items[1].data.state")).isEqualTo("DONE");
    }

    private static String periodic(String period, String title) {
        return "{\"id\": \"%s\", \"kind\": \"PERIODIC\", \"period\": \"%s\", \"items\": [{\"type\": \"PROGRAM\", \"title\": \"%s\", \"classification\": \"BERKALA\"}]}\n"
                .formatted(title, period, title);
    }

    private long submissionsOf(UUID unit) {
        return count("select count(*) from submission where unit_id = '" + unit + "'");
    }

    private long submissionsOf(UUID unit, String status) {
        return count("select count(*) from submission where unit_id = '" + unit + "' and status = '" + status + "'");
    }

    private long figuresOf(UUID unit) {
        return count(
                "select count(*) from item_figure f join submission_item i on i.id = f.item_id join submission s on s.id = i.submission_id where s.unit_id = '"
                        + unit + "'");
    }

    private long count(String sql) {
        return ((Number) database.createNativeQuery(sql, Object.class).getSingleResult()).longValue();
    }

    private Connection connection() throws SQLException {
        try (Connection any = dataSource.getConnection()) {
            return DriverManager.getConnection(any.getMetaData().getURL(), TestPostgres.NAME, TestPostgres.NAME);
        }
    }
}
