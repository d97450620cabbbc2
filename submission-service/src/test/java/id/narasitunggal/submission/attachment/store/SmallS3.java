package id.narasitunggal.submission.attachment.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.narasitunggal.testkit.SettableClock;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** A small store that speaks S3, lets in nobody whose signature is not right and keeps nothing whose hash is not. */
public final class SmallS3 implements QuarkusTestResourceLifecycleManager {
    static final String SECRET = "rahasia-uji";
    private static final AtomicReference<SmallS3> RUNNING = new AtomicReference<>();

    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    private final Clock clock;
    private final HttpServer server;

    public SmallS3() {
        this(new SettableClock());
    }

    SmallS3(Clock clock) {
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::serve);
    }

    @Override
    public Map<String, String> start() {
        server.start();
        RUNNING.set(this);
        return Map.of(
                "narasi.attachments.store", "S3",
                "narasi.attachments.s3.bucket-url", bucket().toString(),
                "narasi.attachments.s3.access-key", "kunci-uji",
                "narasi.attachments.s3.secret-key", SECRET,
                "narasi.attachments.s3.region", "id-jkt-1");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    URI bucket() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/wadah");
    }

    Map<String, byte[]> kept() {
        return kept;
    }

    /** How many objects with these bytes the store keeps for the service under test. */
    public static long timesKept(byte[] bytes) {
        return RUNNING.get().kept.values().stream()
                .filter(object -> Arrays.equals(object, bytes))
                .count();
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String claimed = exchange.getRequestHeaders().getFirst("x-amz-content-sha256");
        URI asked = URI.create("http://" + exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
        String expected = new SignatureV4("kunci-uji", SECRET, "id-jkt-1")
                .headers(exchange.getRequestMethod(), asked, Map.of(), claimed, clock.instant())
                .get("Authorization");
        boolean lawful =
                expected.equals(exchange.getRequestHeaders().getFirst("Authorization")) && claimed.equals(sha256(body));
        byte[] answer = {};
        int status = 403;
        if (lawful) {
            String path = exchange.getRequestURI().getPath();
            switch (exchange.getRequestMethod()) {
                case "PUT" -> kept.put(path, body);
                case "DELETE" -> kept.remove(path);
                default -> answer = kept.getOrDefault(path, answer);
            }
            status = exchange.getRequestMethod().equals("GET") && !kept.containsKey(path) ? 404 : 200;
        }
        exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
