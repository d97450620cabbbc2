package id.narasitunggal.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.narasitunggal.local.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The public API of one service as any client uses it: JSON over HTTP with a bearer token, patient while a service is away. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI root;
    private final Tokens tokens;

    Api(URI root, Tokens tokens) {
        this.root = root;
        this.tokens = tokens;
    }

    Answer get(Caller caller, String path) {
        return patiently(() -> send(caller, request(path).GET()));
    }

    /** Repeating a PUT is harmless: the same id with the same body is the same request. */
    Answer put(Caller caller, String path, Object body) {
        return patiently(() -> send(caller, json(path).PUT(BodyPublishers.ofString(text(body)))));
    }

    /** Once only: whether a lost answer meant success is for the caller to find out. */
    Answer post(Caller caller, String path, String etag, Object body) throws IOException {
        var request = json(path).POST(BodyPublishers.ofString(text(body)));
        return send(caller, etag.isEmpty() ? request : request.header("If-Match", etag));
    }

    byte[] download(Caller caller, String path) {
        var request = request(path)
                .header("Authorization", "Bearer " + caller.token(tokens))
                .build();
        try {
            var response = CLIENT.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new DemoStopped("GET " + path + " dijawab " + response.statusCode());
            }
            return response.body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw interrupted();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private Answer send(Caller caller, HttpRequest.Builder request) throws IOException {
        try {
            var response = CLIENT.send(
                    request.header("Authorization", "Bearer " + caller.token(tokens))
                            .build(),
                    BodyHandlers.ofString());
            var etag = response.headers().firstValue("ETag").orElse("");
            return new Answer(response.statusCode(), etag, parsed(response.body()));
        } catch (UncheckedIOException keycloakAway) {
            throw keycloakAway.getCause();
        } catch (InterruptedException stopped) {
            throw interrupted();
        }
    }

    private static Answer patiently(Attempt attempt) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var answer = attempt.run();
                if (answer.status() < 500 && answer.status() != 429 || System.nanoTime() > end) {
                    return answer;
                }
            } catch (IOException away) {
                if (System.nanoTime() > end) {
                    throw new UncheckedIOException(away);
                }
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException stopped) {
            throw interrupted();
        }
    }

    private static DemoStopped interrupted() {
        Thread.currentThread().interrupt();
        return new DemoStopped("Peragaan dihentikan.");
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JsonNode parsed(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }

    private interface Attempt {
        Answer run() throws IOException;
    }
}
