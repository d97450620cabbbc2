package id.narasitunggal.e2e;

import id.narasitunggal.local.PostgresServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One of several dissemination-services that share a database: the packaged service in a process of its own, known to websites by its name. */
final class Replica implements AutoCloseable {
    static final String DATABASE = "dissemination";
    static final String PASSWORD = "dissemination";

    private static final Path APP = House.CHECKOUT.resolve("dissemination-service/target/quarkus-app");
    private static final int START_SECONDS = 120;

    private final String name;
    private final int port;
    private final Path log;
    private final Process process;

    private Replica(String name, int port, Path log, Process process) {
        this.name = name;
        this.port = port;
        this.log = log;
        this.process = process;
    }

    /** @param settings as environment variables, beside those of the database and of the port */
    static Replica start(String name, Path data, PostgresServer postgres, Map<String, String> settings)
            throws IOException {
        int port = freePort();
        Path log = data.resolve(name + ".log");
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx160m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        "quarkus-run.jar")
                .directory(APP.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        java.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_PORT", Integer.toString(port),
                        "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(DATABASE),
                        "QUARKUS_DATASOURCE_USERNAME", DATABASE,
                        "QUARKUS_DATASOURCE_PASSWORD", PASSWORD,
                        "NARASI_FETCH_USER_AGENT", name));
        java.environment().putAll(settings);
        return new Replica(name, port, log, java.start());
    }

    String name() {
        return name;
    }

    /** Returns when it takes requests: from then on it looks for work every second. */
    void awaitReady() throws IOException, InterruptedException {
        HttpRequest ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        for (int attempt = 0; attempt < START_SECONDS * 5; attempt++) {
            TimeUnit.MILLISECONDS.sleep(200);
            if (!process.isAlive()) {
                break;
            }
            if (answers(client, ready)) {
                return;
            }
        }
        throw new IllegalStateException(name + " is not ready:\n" + Files.readString(log));
    }

    private static boolean answers(HttpClient client, HttpRequest ready) throws InterruptedException {
        try {
            return client.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** {@code kill -9}: no farewell to the database, no lease given back. */
    void killHard() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, 20, TimeUnit.SECONDS)
                .thenAccept(Process::destroyForcibly)
                .join();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
