package id.narasitunggal.narrative.evidence;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands where the submission service and the sign-in service stand: a real HTTP server with a feed and tokens. */
public final class SubmissionNeighbour implements QuarkusTestResourceLifecycleManager {
    private static final Pattern AFTER = Pattern.compile("after=c(\\d+)");
    private static final Pattern LIMIT = Pattern.compile("limit=(\\d+)");
    private static final List<String> NEWS = new CopyOnWriteArrayList<>();
    private static volatile boolean away;

    private HttpServer server;

    static void tell(String event) {
        NEWS.add(event);
    }

    static void goesAway() {
        away = true;
    }

    static void comesBack() {
        away = false;
    }

    static String position() {
        return "c" + NEWS.size();
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/realms/uji/token",
                exchange -> answer(
                        exchange,
                        200,
                        "{\"access_token\":\"kartu-layanan\",\"token_type\":\"Bearer\",\"expires_in\":300}"));
        server.createContext("/api/v1/changes", this::changes);
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "narasi.submission.url",
                address,
                "quarkus.oidc-client.auth-server-url",
                address + "/realms/uji",
                "quarkus.oidc-client.token-path",
                "/token");
    }

    private void changes(HttpExchange exchange) throws IOException {
        if (away) {
            answer(exchange, 503, "{}");
        } else if (!"Bearer kartu-layanan".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{}");
        } else {
            String query = exchange.getRequestURI().getQuery();
            Matcher after = AFTER.matcher(query);
            Matcher limit = LIMIT.matcher(query);
            int from = after.find() ? Integer.parseInt(after.group(1)) : 0;
            int to = Math.min(NEWS.size(), from + (limit.find() ? Integer.parseInt(limit.group(1)) : 50));
            answer(
                    exchange,
                    200,
                    "{\"items\":[" + String.join(",", NEWS.subList(from, to)) + "],\"next\":\"c" + to + "\"}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
