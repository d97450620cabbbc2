package id.narasitunggal.submission.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a small store that lets in nobody whose signature is not right, and nothing whose hash is not. */
class S3StoreTest {
    private static final String SECRET = "rahasia-uji";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-05T02:00:00Z"), ZoneOffset.UTC);

    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    private HttpServer server;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void what_was_put_is_opened_again_and_gone_after_its_deletion() throws Exception {
        S3Store store = store(SECRET);
        byte[] bytes = "isi berkas".getBytes(StandardCharsets.UTF_8);

        store.put("kunci", Files.write(folder.resolve("f"), bytes), sha256(bytes));

        try (InputStream in = store.open("kunci")) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
        store.delete("kunci");
        assertThatThrownBy(() -> store.open("kunci"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("404");
    }

    @Test
    void with_another_secret_the_store_refuses() throws Exception {
        byte[] bytes = {1, 2, 3};
        Path file = Files.write(folder.resolve("f"), bytes);

        assertThatThrownBy(() -> store("lain").put("kunci", file, sha256(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("403");
        assertThat(kept).isEmpty();
    }

    /** The example in the documentation of S3 ("GET object", 24 May 2013). */
    @Test
    void the_published_example_gets_the_published_signature() {
        SignatureV4 signature =
                new SignatureV4("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1");

        Map<String, String> headers = signature.headers(
                "GET",
                URI.create("https://examplebucket.s3.amazonaws.com/test.txt"),
                Map.of("range", "bytes=0-9"),
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                Instant.parse("2013-05-24T00:00:00Z"));

        assertThat(headers.get("Authorization"))
                .endsWith("Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
        assertThat(signature.toString()).doesNotContain("wJalr");
    }

    private S3Store store(String secret) {
        URI bucket = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/wadah");
        return new S3Store(Optional.of(bucket), Optional.of("kunci-uji"), Optional.of(secret), "id-jkt-1", CLOCK);
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String claimed = exchange.getRequestHeaders().getFirst("x-amz-content-sha256");
        URI asked = URI.create("http://" + exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
        String expected = new SignatureV4("kunci-uji", SECRET, "id-jkt-1")
                .headers(exchange.getRequestMethod(), asked, Map.of(), claimed, CLOCK.instant())
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

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
