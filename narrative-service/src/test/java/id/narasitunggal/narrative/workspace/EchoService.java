package id.narasitunggal.narrative.workspace;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** A service that answers with what reached it; another one is down. */
public class EchoService implements QuarkusTestResourceLifecycleManager {
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::echo);
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "narasi.narrative.url",
                address,
                "narasi.dissemination.url",
                "http://127.0.0.1:1",
                "narasi.workspace.silence",
                "4s");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void echo(HttpExchange exchange) throws IOException {
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String bearer = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("none");
        String audience = bearer.startsWith("Bearer ")
                ? new String(Base64.getUrlDecoder().decode(bearer.split("\\.")[1]), StandardCharsets.UTF_8)
                        .replaceAll(".*\"aud\":\"([^\"]*)\".*", "$1")
                : bearer;
        String body = """
                {"method":"%s","uri":"%s","audience":"%s","cookie":"%s","forged":"%s","ifMatch":"%s","body":%s}""".formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        audience,
                        header(exchange, "Cookie"),
                        header(exchange, "X-Forwarded-For"),
                        header(exchange, "If-Match").replace("\"", "'"),
                        sent.isEmpty() ? "null" : sent);
        boolean isPaper = exchange.getRequestURI().getPath().endsWith(".html");
        exchange.getResponseHeaders().set("Content-Type", isPaper ? "text/html" : "application/json");
        exchange.getResponseHeaders().set("Set-Cookie", "milik-tetangga=1");
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("none");
    }
}
