package id.narasitunggal.narrative.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.testkit.TestPostgres;
import io.agroal.api.AgroalDataSource;
import io.restassured.RestAssured;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Questions of different shapes, asked over HTTP by one caller at a time, with the time and the CPU that each takes. CPU is that of
 * this process, which is service and caller in one, and of every PostgreSQL backend.
 */
final class Shapes {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 200);
    private static final int WARM_UP = 60;
    private static final double BAR = 100;
    private static final double MILLIS_PER_TICK = 10;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String[]> asked = new LinkedHashMap<>();
    private final AgroalDataSource dataSource;

    Shapes(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Progress, so that nobody thinks that it hangs. */
    static void say(String what, Object... values) {
        System.out.printf(
                Locale.ROOT,
                "%s  %s%n",
                LocalTime.now().truncatedTo(ChronoUnit.SECONDS),
                String.format(Locale.ROOT, what, values));
    }

    void ask(String name, String token, String address) {
        asked.put(name, new String[] {token, address});
    }

    /** Runs a script of the test resources, statement by statement. */
    void write(String script, Map<String, Integer> sizes) throws SQLException, IOException {
        String text = new String(
                Objects.requireNonNull(Shapes.class.getResourceAsStream(script)).readAllBytes(),
                StandardCharsets.UTF_8);
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            for (String one : text.split(";\n")) {
                String sized = one;
                for (var size : sizes.entrySet()) {
                    sized = sized.replace(size.getKey(), size.getValue().toString());
                }
                statement.execute(sized);
                say(
                        "%s",
                        sized.lines()
                                .filter(line -> !line.startsWith("--"))
                                .findFirst()
                                .orElse(""));
            }
        }
    }

    /** Prints a row for each shape, as RESULTS.md keeps them. */
    void measure() throws Exception {
        List<String> rows = new ArrayList<>();
        for (var one : asked.entrySet()) {
            rows.add(measure(one.getKey(), one.getValue()[0], one.getValue()[1]));
            say("%s", rows.get(rows.size() - 1));
        }
        System.out.println("| asked | rows | p50 ms | p95 ms | CPU ms each (service, database) | bar of p95 |");
        System.out.println("|---|---|---|---|---|---|");
        rows.forEach(System.out::println);
    }

    private String measure(String name, String token, String address) throws Exception {
        double[] millis = new double[ROUNDS];
        int found = 0;
        for (int i = 0; i < WARM_UP; i++) {
            found = rows(answer(token, address));
        }
        double service = processCpu();
        double database = databaseCpu();
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            answer(token, address);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        service = (processCpu() - service) / ROUNDS;
        database = (databaseCpu() - database) / ROUNDS;
        Arrays.sort(millis);
        double late = millis[ROUNDS * 95 / 100];
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f (%.1f, %.1f) | %s |",
                name,
                found,
                millis[ROUNDS / 2],
                late,
                service + database,
                service,
                database,
                late <= BAR ? "met" : "NOT met");
    }

    String answer(String token, String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1" + address))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static int rows(String body) {
        return io.restassured.path.json.JsonPath.from(body).getList("items").size();
    }

    /** The address of the page after the first one. */
    String second(String token, String address) throws IOException, InterruptedException {
        return address + "&after="
                + io.restassured.path.json.JsonPath.from(answer(token, address)).getString("next");
    }

    private static double processCpu() {
        var process = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return process.getProcessCpuTime() / 1e6;
    }

    private double databaseCpu() throws SQLException, IOException {
        double millis = 0;
        try (Connection connection = connect();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()")) {
            while (rows.next()) {
                Path numbers = Path.of("/proc", rows.getString(1), "stat");
                if (Files.exists(numbers)) {
                    String[] fields =
                            Files.readString(numbers).replaceFirst(".*\\) ", "").split(" ");
                    millis += (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_PER_TICK;
                }
            }
        }
        return millis;
    }

    String text(String sql) throws SQLException {
        try (Connection connection = connect();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        try (Connection any = dataSource.getConnection()) {
            return DriverManager.getConnection(any.getMetaData().getURL(), TestPostgres.NAME, TestPostgres.NAME);
        }
    }
}
