package id.narasitunggal.dissemination;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The neighbours as this service meets them: a real HTTP server that speaks the contract of submission-service and
 * narrative-service (change feed, monthly figures), asks for a bearer token and hands tokens out; and free ports for websites.
 * Tests say what it answers through {@link NeighbourTalk}.
 */
public class Neighbourhood implements QuarkusTestResourceLifecycleManager {
    private static final int WEBSITES = 4;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<JsonNode>> feeds =
            Map.of("submission", new ArrayList<>(), "narrative", new ArrayList<>());
    private final Map<String, JsonNode> figures = new ConcurrentHashMap<>();
    private final Map<String, Boolean> silent = new ConcurrentHashMap<>();
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.setExecutor(Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task, "neighbour");
                thread.setDaemon(true);
                return thread;
            }));
            started.createContext("/", this::answer);
            started.start();
            server = started;
            String here = "http://127.0.0.1:" + started.getAddress().getPort();
            Map<String, String> settings = new HashMap<>();
            settings.put("narasi.submission.url", here + "/submission");
            settings.put("narasi.narrative.url", here + "/narrative");
            settings.put("uji.neighbours.url", here);
            settings.put("quarkus.oidc-client.auth-server-url", here + "/realms/narasi-tunggal");
            settings.put("narasi.demo", "true");
            settings.put("narasi.fetch.loopback-hosts", freeAddresses());
            settings.put("narasi.ownership.name-servers", freeAddresses().split(",")[0]);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static String freeAddresses() throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < WEBSITES; i++) {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            held.add(socket);
            addresses.add("127.0.0.1:" + socket.getLocalPort());
        }
        for (ServerSocket socket : held) {
            socket.close();
        }
        return String.join(",", addresses);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String[] parts = path.split("/");
            if (path.endsWith("/token")) {
                send(
                        exchange,
                        200,
                        JSON.createObjectNode()
                                .put("access_token", "token-uji")
                                .put("token_type", "Bearer")
                                .put("expires_in", 300));
            } else if (parts[1].equals("control")) {
                control(exchange, parts);
            } else if (silent.getOrDefault(parts[1], false)) {
                send(exchange, 503, JSON.createObjectNode());
            } else if (!"Bearer token-uji".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                send(exchange, 401, JSON.createObjectNode());
            } else if (path.endsWith("/api/v1/changes")) {
                send(exchange, 200, page(parts[1], exchange.getRequestURI().getQuery()));
            } else {
                JsonNode answer = figures.get(parts[1] + "/" + parts[parts.length - 1]);
                send(exchange, answer == null ? 404 : 200, answer == null ? JSON.createObjectNode() : answer);
            }
        }
    }

    /** Control paths: /control/{neighbour}/{events|silent|figures/month}. */
    private void control(HttpExchange exchange, String[] parts) throws IOException {
        JsonNode body = JSON.readTree(exchange.getRequestBody());
        switch (parts[3]) {
            case "events" -> feeds.get(parts[2]).add(body);
            case "silent" -> silent.put(parts[2], body.asBoolean());
            case "figures" -> figures.put(parts[2] + "/" + parts[4], body);
            default -> throw new IllegalArgumentException(parts[3]);
        }
        send(exchange, 200, JSON.createObjectNode());
    }

    private ObjectNode page(String neighbour, String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String parameter : query.split("&")) {
            parameters.put(
                    parameter.substring(0, parameter.indexOf('=')), parameter.substring(parameter.indexOf('=') + 1));
        }
        int from = Integer.parseInt(parameters.getOrDefault("after", "0"));
        int limit = Integer.parseInt(parameters.get("limit"));
        List<JsonNode> feed = feeds.get(neighbour);
        int to = Math.min(feed.size(), from + limit);
        ArrayNode items = JSON.createArrayNode();
        feed.subList(from, to).forEach(items::add);
        ObjectNode page = JSON.createObjectNode();
        page.set("items", items);
        return page.put("next", String.valueOf(to));
    }

    private static void send(HttpExchange exchange, int status, JsonNode body) throws IOException {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
