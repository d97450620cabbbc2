package id.narasitunggal.narrative.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.narrative.Someone;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Lists and search over an archive of a hundred thousand editions and a million audit rows, over HTTP on a real PostgreSQL.
 * Not a test of the build: deploy/bench/run archive starts it.
 */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ArchiveBench {
    private static final int EDITIONS = Integer.getInteger("bench.editions", 100_000);
    private static final int EVENTS = Integer.getInteger("bench.events", 1_000_000);
    private static final int ROUNDS = 200;
    private static final int WARM_UP = 60;

    private final HttpClient http = HttpClient.newHttpClient();

    @Inject
    AgroalDataSource dataSource;

    @Test
    void lists_and_search_stay_quick_whatever_the_archive_holds() throws Exception {
        long begin = System.nanoTime();
        generate();
        System.out.printf(
                Locale.ROOT,
                "%,d editions and %,d events written in %d s%n",
                EDITIONS,
                EVENTS,
                (System.nanoTime() - begin) / 1_000_000_000L);
        String desk = TokenIssuer.token("rina", Someone.KOMINFO, "narrative-editor");
        String unit = TokenIssuer.token("petugas-padang", Someone.PADANG, "unit-contributor");
        String auditor = TokenIssuer.token("ita", "auditor");
        Map<String, String[]> asked = new LinkedHashMap<>();
        asked.put("narratives, first page, desk", of(desk, "/narratives?limit=50"));
        asked.put("narratives, first page, unit", of(unit, "/narratives?limit=50"));
        asked.put("narratives, a page in the middle", of(desk, "/narratives?limit=50&after=" + middle()));
        asked.put("narratives by status", of(desk, "/narratives?limit=50&status=PUBLISHED"));
        asked.put("narratives by type", of(desk, "/narratives?limit=50&type=URGENT"));
        asked.put("narratives q: a rare word", of(desk, "/narratives?limit=50&q=kata1999"));
        asked.put("narratives q: a common word", of(desk, "/narratives?limit=50&q=pemerintah"));
        asked.put("search: a rare word", of(desk, "/search?q=kata1999"));
        asked.put("search: two words", of(desk, "/search?q=kata100%20kata200"));
        asked.put("search: a common word", of(desk, "/search?q=pemerintah"));
        asked.put("search: a common word, unit", of(unit, "/search?q=pemerintah"));
        asked.put("related", of(desk, "/narratives/" + someNarrative() + "/related"));
        asked.put("audit, newest", of(auditor, "/audit-events?limit=50"));
        asked.put("audit by actor", of(auditor, "/audit-events?limit=50&actor=orang-77"));
        asked.put(
                "audit by type and time",
                of(auditor, "/audit-events?limit=50&type=bench.t7&from=2026-03-01T00:00:00Z&to=2026-03-02T00:00:00Z"));
        asked.put("audit by subject", of(auditor, "/audit-events?limit=50&subject=" + someSubject()));
        double worst = 0;
        for (var one : asked.entrySet()) {
            worst = Math.max(worst, measure(one.getKey(), one.getValue()[0], one.getValue()[1]));
        }
        System.out.printf(Locale.ROOT, "worst p95 %.1f ms%n", worst);
    }

    private double measure(String name, String token, String address) throws Exception {
        double[] millis = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1" + address))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT, "%-36s p50 %6.1f ms  p95 %6.1f ms%n", name, millis[ROUNDS / 2], millis[ROUNDS * 95 / 100]);
        return millis[ROUNDS * 95 / 100];
    }

    private void generate() throws SQLException, IOException {
        String script = new String(
                Objects.requireNonNull(ArchiveBench.class.getResourceAsStream("/bench/archive.sql"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            for (String one : script.split(";\n")) {
                statement.execute(
                        one.replace("EDITIONS", String.valueOf(EDITIONS)).replace("EVENTS", String.valueOf(EVENTS)));
            }
        }
    }

    private String middle() throws SQLException {
        return text(
                "select translate(encode(convert_to(to_char(created_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') || chr(31) || id, 'UTF8'), 'base64'), E'+/=\\n', '-_') "
                        + "from edition where current order by created_at desc, id desc offset " + EDITIONS / 2
                        + " limit 1");
    }

    private String someNarrative() throws SQLException {
        return text("select narrative_id from edition where current order by created_at desc limit 1");
    }

    private String someSubject() throws SQLException {
        return text("select subject from event where type = 'bench.t7' limit 1");
    }

    private String text(String sql) throws SQLException {
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

    private static String[] of(String token, String address) {
        return new String[] {token, address};
    }
}
