package id.narasitunggal.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Access tokens of the invented people and machine clients, fetched from Keycloak as any client would, kept until they expire. */
public final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI issuer;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<Map<String, String>, Kept> kept = new ConcurrentHashMap<>();

    public Tokens(URI issuer) {
        this.issuer = issuer;
    }

    /** The token of a person of the demo, such as {@code rina}. */
    public String ofPerson(String username) {
        return of(Map.of(
                "grant_type",
                "password",
                "client_id",
                "demo-cli",
                "username",
                username,
                "password",
                DemoPassword.of(username)));
    }

    /** The token of a unit's machine client, by the unit's code such as {@code 13.71}. */
    public String ofUnit(String code) {
        return of(Map.of(
                "grant_type", "client_credentials",
                "client_id", "humas-" + code,
                "client_secret", "demo-humas-" + code));
    }

    private String of(Map<String, String> form) {
        return kept.compute(form, (key, old) -> old != null && old.isFresh() ? old : fetch(key))
                .token();
    }

    private Kept fetch(Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("Keycloak menolak " + form.get("client_id") + ": "
                        + response.statusCode() + " " + response.body());
            }
            return Kept.of(JSON.readTree(response.body()));
        } catch (IOException unreachable) {
            throw new java.io.UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Dihentikan saat meminta token. (Interrupted.)", stopped);
        }
    }

    private record Kept(String token, Instant until) {

        static Kept of(JsonNode answer) {
            var seconds = answer.path("expires_in").asLong();
            return new Kept(answer.path("access_token").asText(), Instant.now().plusSeconds(seconds - 30));
        }

        boolean isFresh() {
            return Instant.now().isBefore(until);
        }
    }
}
