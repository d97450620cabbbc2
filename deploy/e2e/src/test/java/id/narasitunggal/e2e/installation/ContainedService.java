package id.narasitunggal.e2e.installation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A packaged service as its container would run it: by the image's own start script, with the compose file's environment alone. */
final class ContainedService implements AutoCloseable {
    private static final int START_SECONDS = 120;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Path log;
    private final Process process;

    private ContainedService(int port, Path log, Process process) {
        this.port = port;
        this.log = log;
        this.process = process;
    }

    /** @param secrets the folder that a container has as {@code /run/secrets} */
    static ContainedService start(String service, Path secrets, Map<String, String> environment) throws IOException {
        int port = freePort();
        Path log = Files.createTempFile(secrets.getParent(), service, ".log");
        ProcessBuilder start = new ProcessBuilder(
                        "sh",
                        Checkout.TOP.resolve("deploy/container/start").toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx160m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        "quarkus-run.jar")
                .directory(Checkout.TOP.resolve(service + "/target/quarkus-app").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> alone = start.environment();
        alone.keySet().retainAll(List.of("PATH"));
        alone.putAll(environment);
        alone.putAll(Map.of("NARASI_SECRETS", secrets.toString(), "QUARKUS_HTTP_PORT", Integer.toString(port)));
        return new ContainedService(port, log, start.start());
    }

    /** Returns when it is ready, or throws with its log when it ends before. */
    void awaitReady() throws IOException, InterruptedException {
        for (int attempt = 0; attempt < START_SECONDS * 5 && process.isAlive(); attempt++) {
            TimeUnit.MILLISECONDS.sleep(200);
            try {
                if (get("/q/health/ready").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It does not listen yet.
            }
        }
        throw new IllegalStateException("not ready:\n" + said());
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** With what it ended, when it ended by itself. */
    int ended() throws InterruptedException {
        if (!process.waitFor(START_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running");
        }
        return process.exitValue();
    }

    String said() throws IOException {
        return Files.readString(log);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroy);
        process.onExit()
                .completeOnTimeout(process, 20, TimeUnit.SECONDS)
                .thenAccept(Process::destroyForcibly)
                .join();
    }
}
