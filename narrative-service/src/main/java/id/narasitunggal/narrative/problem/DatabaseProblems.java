package id.narasitunggal.narrative.problem;

import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** What the database says, in words: a broken named constraint is a 409 with a reason, an absent database a 503. */
public final class DatabaseProblems {
    /** Classes 08 connection, 53 resources (disk full, too many connections), 57 operator intervention; 25006 read-only. */
    private static final Set<String> UNAVAILABLE = Set.of("08", "53", "57");

    /** Constraint name to the sentence a person reads; the names stand in the migrations. */
    private static final Properties SENTENCES = sentences();

    private DatabaseProblems() {}

    private static Properties sentences() {
        Properties read = new Properties();
        try (InputStream file = DatabaseProblems.class.getResourceAsStream("/constraint-sentences.properties")) {
            read.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /**
     * The problem that a failure stands for; null when it is none of the callers' or the database's making. A time beyond what can be
     * counted came from a caller: no clock of ours tells one.
     */
    public static @Nullable Problem explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal.problem();
            }
            if (cause instanceof DateTimeException) {
                return Problem.of(400);
            }
            if (cause instanceof OptimisticLockException) {
                return Refusal.Stale.outdated().problem();
            }
            if (cause instanceof ConstraintViolationException broken && broken.getConstraintName() != null) {
                return constraint(broken.getConstraintName());
            }
            if (cause instanceof SQLException sql) {
                Problem known = sqlState(sql);
                if (known != null) {
                    return known;
                }
            }
            if (cause instanceof JDBCConnectionException) {
                return Problem.of(503);
            }
        }
        return null;
    }

    private static @Nullable Problem sqlState(SQLException sql) {
        String state = sql.getSQLState();
        String message = String.valueOf(sql.getMessage());
        if (state == null) {
            return message.contains("Acquisition timeout") || message.contains("acquiring a new connection")
                    ? Problem.of(503)
                    : null;
        }
        if (UNAVAILABLE.contains(state.substring(0, 2)) || "25006".equals(state)) {
            return Problem.of(503);
        }
        return switch (state) {
            case "40001", "40P01", "55P03" -> Problem.of(503);
            case "22007", "22008", "22009" -> Problem.of(400);
            case "23505", "23514", "23503", "23P01" -> constraint(constraintName(message));
            default -> null;
        };
    }

    private static String constraintName(String message) {
        int start = message.indexOf("constraint \"");
        int end = start < 0 ? -1 : message.indexOf('"', start + 12);
        return end < 0 ? "" : message.substring(start + 12, end);
    }

    private static Problem constraint(String name) {
        String sentence = SENTENCES.getProperty(
                name, "Data ini bertentangan dengan data yang sudah ada. Muat ulang, lalu periksa kembali.");
        return Problem.of(409, "conflict", "Bertentangan dengan data yang ada", sentence);
    }
}
