package id.narasitunggal.dissemination.webhook;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;

/** A unit's own system that takes messages in: a real HTTP server on loopback. */
final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final String address;
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();

    record Message(String path, String id, String timestamp, String signature, String type, String body) {}

    Receiver(int which) {
        String[] allowed = ConfigProvider.getConfig()
                .getValue("narasi.fetch.loopback-hosts", String.class)
                .split(",");
        address = "http://" + allowed[which];
        try {
            server = HttpServer.create(
                    new InetSocketAddress(
                            "127.0.0.1", Integer.parseInt(allowed[which].split(":")[1])),
                    0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            try (exchange) {
                String path = exchange.getRequestURI().getPath();
                var headers = exchange.getRequestHeaders();
                messages.add(new Message(
                        path,
                        headers.getFirst("webhook-id"),
                        headers.getFirst("webhook-timestamp"),
                        headers.getFirst("webhook-signature"),
                        headers.getFirst("Content-Type"),
                        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
                int status = answers.getOrDefault(path, 204);
                if (status >= 300 && status < 400) {
                    exchange.getResponseHeaders().set("Location", address + "/lain");
                }
                exchange.sendResponseHeaders(status, -1);
            }
        });
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    String at(String path) {
        return address + path;
    }

    void answers(String path, int status) {
        answers.put(path, status);
    }

    List<Message> at(String path, String id) {
        return messages.stream()
                .filter(message -> message.path().equals(path) && (id == null || id.equals(message.id())))
                .toList();
    }

    List<Message> all(String path) {
        return at(path, null);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
