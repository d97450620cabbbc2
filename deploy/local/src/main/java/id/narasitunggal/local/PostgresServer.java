package id.narasitunggal.local;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * One real PostgreSQL server on 127.0.0.1. Durable: the data stays in its directory and every commit reaches the disk.
 * Not durable: for tests, nothing is flushed and the directory disappears with the server.
 */
public final class PostgresServer implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final String LOG = "postgresql.log";
    private static final int ATTEMPTS = 5;

    private final Path directory;
    private final int port;
    private final boolean durable;
    private final PostgresProgram program;
    private final Thread lastResort = new Thread(this::end, "stop-postgresql");

    private PostgresServer(Path directory, int port, boolean durable) {
        this.directory = directory;
        this.port = port;
        this.durable = durable;
        this.program = PostgresProgram.forDirectory(directory);
    }

    /** Starts a server on the directory, creating the data on first use; port 0 takes a free one. */
    public static PostgresServer start(Path directory, int port, boolean durable) {
        var server = startFor(directory, port, durable);
        Runtime.getRuntime().addShutdownHook(server.lastResort);
        return server;
    }

    /** Like {@link #start} for an owner who stops it himself, in his own order, when the program ends. */
    static PostgresServer startFor(Path directory, int port, boolean durable) {
        var absolute = directory.toAbsolutePath().normalize();
        prepare(absolute);
        var server = new PostgresServer(absolute, port == 0 ? Ports.free() : port, durable);
        server.initialise();
        server.stopLeftOver();
        server.launch();
        return server;
    }

    /** Stops the server that a killed owner left running on the directory, if there is one. */
    static void endOrphan(Path directory) {
        if (Files.exists(directory.resolve("data/postmaster.pid"))) {
            new PostgresServer(directory.toAbsolutePath().normalize(), 0, true).stopLeftOver();
        }
    }

    private static void prepare(Path directory) {
        try {
            Files.createDirectories(directory);
            // Before the owner of everything in the directory is settled: the server itself appends to its log.
            Files.writeString(directory.resolve(LOG), "", CREATE, APPEND);
            if (Files.notExists(passwordFile(directory))) {
                Secrets.write(passwordFile(directory), Secrets.random());
            }
        } catch (IOException refused) {
            throw new CannotStart("Tidak dapat menulis di " + directory + ": " + refused.getMessage(), refused);
        }
    }

    private static Path passwordFile(Path directory) {
        return directory.resolve("superuser-password");
    }

    /** The address of one database for JDBC. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public int port() {
        return port;
    }

    /** The server's own log, for a person who wants to know why. */
    public Path log() {
        return directory.resolve(LOG);
    }

    /** A database owned by a role of its own; nobody else may connect to it. Calling it again only renews the password. */
    public void createDatabase(String name, String role, String password) {
        try (var connection = superuser("postgres")) {
            new OwnDatabase(name, role).create(connection, password);
        } catch (SQLException refused) {
            throw new CannotStart("Basis data " + name + " tidak dapat dibuat: " + refused.getMessage(), refused);
        }
    }

    /** A connection of the server's own administrator, for tests and repair only. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, password());
    }

    /** Stops the server in the fast way: open transactions are rolled back, everything acknowledged is kept. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(lastResort);
        } catch (IllegalStateException alreadyEnding) {
            // The hook is doing it right now.
            return;
        }
        end();
    }

    /** The power cut: the server is gone at once, as after {@code kill -9}; {@link #revive} brings it back. */
    public void killHard() {
        postmaster().ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** Starts the server again on the same port and data after it was stopped or killed. */
    public void revive() {
        stopLeftOver();
        launch();
    }

    /** What an owner calls who stops the server in his own order, also while the program is ending. */
    void end() {
        stop();
        if (!durable) {
            Directories.delete(directory);
        }
    }

    private void initialise() {
        if (Files.exists(data().resolve("PG_VERSION"))) {
            return;
        }
        // A first start that was interrupted leaves half a directory, which initdb would refuse.
        Directories.delete(data());
        if (program.run(log(), "initdb", initialisation()) != 0) {
            throw new CannotStart("PostgreSQL tidak dapat menyiapkan datanya; lihat " + log() + ". (initdb failed.)");
        }
    }

    private String[] initialisation() {
        return new String[] {
            "--pgdata=" + data(),
            "--username=" + SUPERUSER,
            "--pwfile=" + passwordFile(directory),
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            durable ? "--data-checksums" : "--no-sync"
        };
    }

    private void stopLeftOver() {
        stop();
        try {
            // Whoever has the number in the pid file now is not this server: PostgreSQL would refuse to start because
            // of it.
            Files.deleteIfExists(pidFile());
        } catch (IOException refused) {
            throw new CannotStart("Berkas kunci " + pidFile() + " tidak dapat dihapus.", refused);
        }
    }

    private void launch() {
        if (Ports.isTaken(port)) {
            throw new CannotStart(Messages.portTaken(port, "PostgreSQL"));
        }
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            // After a SIGKILL the shared memory of the dead server can stay attached for a moment.
            if (program.run(
                            log(),
                            "pg_ctl",
                            "start",
                            "-D",
                            data().toString(),
                            "-l",
                            log().toString(),
                            "-w",
                            "-o",
                            options())
                    == 0) {
                return;
            }
            pause();
        }
        throw new CannotStart("PostgreSQL tidak mau berjalan; lihat " + log() + ". (PostgreSQL does not start.)");
    }

    private String options() {
        var common = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=120"
                + " -c shared_buffers=64MB -c timezone=UTC -c log_timezone=UTC";
        return durable ? common : common + " -c fsync=off -c full_page_writes=off -c synchronous_commit=off";
    }

    private void stop() {
        if (postmaster().isPresent()) {
            program.run(log(), "pg_ctl", "stop", "-D", data().toString(), "-m", "fast", "-w", "-t", "30");
        }
    }

    /** The running server of this very data directory, never a stranger who inherited its process number. */
    private Optional<ProcessHandle> postmaster() {
        try {
            var number = Long.parseLong(Files.readAllLines(pidFile()).get(0).trim());
            return ProcessHandle.of(number)
                    .filter(process -> Processes.commandLine(process).contains(data().toString()));
        } catch (IOException | RuntimeException none) {
            return Optional.empty();
        }
    }

    private Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Path data() {
        return directory.resolve("data");
    }

    private String password() {
        try {
            return Files.readString(passwordFile(directory));
        } catch (IOException lost) {
            throw new CannotStart("Kata sandi pengelola PostgreSQL hilang dari " + directory + ".", lost);
        }
    }
}
