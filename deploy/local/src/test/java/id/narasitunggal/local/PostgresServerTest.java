package id.narasitunggal.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    Path directory;

    @Test
    void what_was_committed_survives_a_power_cut_and_a_restart() throws SQLException {
        try (var server = PostgresServer.start(directory.resolve("pg"), 0, true)) {
            server.createDatabase("submission", "submission", "rahasia'; --");
            run(server, "submission", "rahasia'; --", "create table note (words text)");
            run(server, "submission", "rahasia'; --", "insert into note values ('disimpan')");

            server.killHard();
            server.revive();

            assertThat(read(server, "select words from note")).isEqualTo("disimpan");
        }

        try (var again = PostgresServer.start(directory.resolve("pg"), 0, true)) {
            again.createDatabase("submission", "submission", "rahasia'; --");
            assertThat(read(again, "select words from note")).isEqualTo("disimpan");
        }
    }

    @Test
    void a_role_reaches_its_own_database_only_and_only_with_its_password() throws SQLException {
        try (var server = PostgresServer.start(directory.resolve("pg"), 0, false)) {
            server.createDatabase("submission", "submission", "satu");
            server.createDatabase("narrative", "narrative", "dua");

            assertThatThrownBy(() -> run(server, "narrative", "satu", "select 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("narrative"), "submission", "satu")
                            .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void indonesian_text_can_be_searched() throws SQLException {
        try (var server = PostgresServer.start(directory.resolve("pg"), 0, false)) {
            server.createDatabase("submission", "submission", "rahasia'; --");

            assertThat(read(
                            server,
                            "select to_tsvector('indonesian', 'kebijakan') @@ to_tsquery('indonesian', 'bijak')"))
                    .isEqualTo("t");
            assertThat(read(server, "select upper('é')")).isEqualTo("É");
        }
    }

    @Test
    void a_taken_port_is_told_in_one_sentence() {
        try (var first = PostgresServer.start(directory.resolve("pg"), 0, false)) {
            var port = first.port();

            assertThatThrownBy(() -> PostgresServer.start(directory.resolve("other"), port, false))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(
                            "Port " + port + " untuk PostgreSQL sudah dipakai program lain; hentikan program itu atau"
                                    + " jalankan dengan --port-offset N. (Port taken.)");
        }
    }

    @Test
    void a_throw_away_server_leaves_nothing_behind() {
        var place = directory.resolve("pg");

        PostgresServer.start(place, 0, false).close();

        assertThat(place).doesNotExist();
    }

    private static void run(PostgresServer server, String name, String password, String command) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(name), name, password);
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String read(PostgresServer server, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl("submission"), "submission", "rahasia'; --");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
