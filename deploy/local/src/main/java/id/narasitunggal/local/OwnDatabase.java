package id.narasitunggal.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/** A database and the one role that owns it: no service reads another's tables. */
record OwnDatabase(String name, String role) {

    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    OwnDatabase {
        if (!PLAIN.matcher(name).matches() || !PLAIN.matcher(role).matches()) {
            throw new IllegalArgumentException("not plain lower-case names: " + name + ", " + role);
        }
    }

    void create(Connection connection, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            execute(connection, "create role " + role + " login nosuperuser nocreatedb nocreaterole");
        }
        var escaped = connection.unwrap(PGConnection.class).escapeLiteral(password);
        execute(connection, "alter role " + role + " password '" + escaped + "'");
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            execute(connection, "create database " + name + " owner " + role);
        }
        execute(connection, "revoke all on database " + name + " from public");
    }

    private static boolean exists(Connection connection, String query, String value) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
