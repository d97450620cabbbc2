package id.narasitunggal.dissemination.time;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.hibernate.Session;

/**
 * How long the database may take. Requests get the few seconds of the data source's settings, so that a hanging database is
 * answered with 503; background work (laying out a month, a report) asks for more.
 */
public final class DatabasePatience {
    private static final Duration BACKGROUND = Duration.ofMinutes(2);

    private DatabasePatience() {}

    /** Runs work within the transaction at hand under the limits of background work, then restores those of a request. */
    public static void whileWorking(Session database, Runnable work) {
        int usual = database.doReturningWork(connection -> {
            int before = connection.getNetworkTimeout();
            allow(
                    connection,
                    Math.toIntExact(BACKGROUND.toMillis()),
                    "set local statement_timeout = " + BACKGROUND.toMillis());
            return before;
        });
        try {
            work.run();
        } finally {
            database.doWork(connection -> connection.setNetworkTimeout(Runnable::run, usual));
        }
    }

    private static void allow(Connection connection, int milliseconds, String limit) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, milliseconds);
        try (var statement = connection.createStatement()) {
            statement.execute(limit);
        }
    }
}
