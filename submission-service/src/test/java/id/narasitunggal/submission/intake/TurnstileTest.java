package id.narasitunggal.submission.intake;

import static id.narasitunggal.submission.Someone.region;
import static id.narasitunggal.submission.intake.SubmissionFixture.stuntingReport;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Deliveries wait before the database, not in it. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class TurnstileTest {
    private static final List<String> UNITS =
            List.of("63.01", "63.02", "63.03", "63.04", "63.05", "63.06", "63.07", "63.08", "63.09", "63.10");

    @ConfigProperty(name = "narasi.intake.at-once")
    int atOnce;

    @Inject
    DataSource database;

    @Test
    @Timeout(60)
    void no_more_than_the_set_number_are_in_the_database_at_once_and_all_arrive() throws Exception {
        SettableClock.set("2026-10-05T02:00:00Z");
        ExecutorService units = Executors.newFixedThreadPool(UNITS.size());
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            try (Statement statement = holder.createStatement()) {
                statement.execute("lock table submission in access exclusive mode");
            }
            List<Future<Integer>> sent = UNITS.stream()
                    .map(code -> units.submit(() -> deliver(code)))
                    .toList();
            List<Integer> counts = new ArrayList<>();
            while (counts.size() < 20) {
                Thread.sleep(100);
                int waiting = waiting(holder);
                if (waiting >= atOnce) {
                    counts.add(waiting);
                }
            }
            assertThat(counts).containsOnly(atOnce);
            holder.rollback();

            for (Future<Integer> one : sent) {
                assertThat(one.get()).isEqualTo(201);
            }
        } finally {
            units.shutdown();
        }
    }

    private static int deliver(String code) {
        return Someone.atUnit(region(code))
                .body(stuntingReport("2026-09"))
                .put("/api/v1/submissions/{id}?submit=true", UUID.randomUUID())
                .statusCode();
    }

    private static int waiting(Connection holder) throws SQLException {
        try (Statement statement = holder.createStatement();
                ResultSet rows = statement.executeQuery("select count(distinct pid) from pg_locks where not granted")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
