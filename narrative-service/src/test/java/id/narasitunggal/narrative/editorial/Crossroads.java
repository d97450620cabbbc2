package id.narasitunggal.narrative.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Where acts really meet: a lock is held until every act has begun its transaction and waits, then all go on at once. */
@Singleton
class Crossroads {
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(2500);

    private final AgroalDataSource pool;

    Crossroads(AgroalDataSource pool) {
        this.pool = pool;
    }

    /** The rows of these narratives: each act has read its narrative and wants to be the one to change it. */
    static String rowsOf(UUID... narratives) {
        return Arrays.stream(narratives)
                .map(id -> "'" + id + "'")
                .collect(Collectors.joining(", ", "select from narrative where id in (", ") order by id for update"));
    }

    /** The record: an act has changed its narrative and is about to commit. */
    static String theRecord() {
        return "lock table event in share mode";
    }

    /** @return the answers, in the order of the acts */
    @SafeVarargs
    final List<Integer> meet(String lock, Callable<Integer>... acts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(acts.length);
        List<Future<Integer>> running = new ArrayList<>();
        try (Connection holder = pool.getConnection()) {
            holder.setAutoCommit(false);
            try (Statement statement = holder.createStatement()) {
                statement.execute(lock);
            }
            for (Callable<Integer> act : acts) {
                running.add(people.submit(act));
                awaitWaiting(running.size());
            }
            holder.rollback();
        } finally {
            people.shutdown();
        }
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : running) {
            answers.add(answer.get(20, TimeUnit.SECONDS));
        }
        return answers;
    }

    /** One act waits before its commit while the other runs to its end. */
    Integer meanwhile(String lock, Callable<Integer> slow, Runnable quick) throws Exception {
        ExecutorService person = Executors.newSingleThreadExecutor();
        Future<Integer> waiting;
        try (Connection holder = pool.getConnection()) {
            holder.setAutoCommit(false);
            try (Statement statement = holder.createStatement()) {
                statement.execute(lock);
            }
            waiting = person.submit(slow);
            awaitWaiting(1);
            quick.run();
            holder.rollback();
        } finally {
            person.shutdown();
        }
        return waiting.get(20, TimeUnit.SECONDS);
    }

    private void awaitWaiting(int wanted) throws SQLException, InterruptedException {
        long until = System.nanoTime() + PATIENCE;
        int waiting = 0;
        while (waiting < wanted && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(5);
            waiting = waiting();
        }
        assertThat(waiting).as("acts that wait for the same lock").isGreaterThanOrEqualTo(wanted);
    }

    private int waiting() throws SQLException {
        try (Connection observer = pool.getConnection();
                Statement statement = observer.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
