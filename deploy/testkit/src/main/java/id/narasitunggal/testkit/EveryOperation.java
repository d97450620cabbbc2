package id.narasitunggal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Nonsense at every place of every operation that the running service's contract names: never a 5xx, and each refusal is a problem with
 * a sentence for people.
 */
public final class EveryOperation {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(must|should|invalid|cannot|not|error|unexpected|failed)\\b", Pattern.CASE_INSENSITIVE);

    private static final List<String> NONSENSE = List.of(
            "null",
            "123",
            "-1",
            "1e400",
            "99999999999999999999999999",
            "[]",
            "{}",
            "\"\"",
            "\"\\u0000\"",
            "\"a\\ud800b\"",
            "\"" + "a".repeat(60_000) + "\"",
            "\"0000-00-00\"",
            "\"+999999999-12-31\"",
            "\"+1000000000-12-31T23:59:59.999999999Z\"",
            "\"-1000000000-01-01T00:00:00Z\"",
            "\"9999-12-31T23:59:59.999999999+18:00\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"1-1-1-1-1\"",
            "true",
            "\"\\u202e\\u0007\"",
            "[null]",
            "{\"tak\":\"dikenal\"}",
            "[".repeat(2_000) + "]".repeat(2_000));

    private static final List<String> WHOLE =
            List.of("", " ", "{", "{}{}", "{\"a\":1,\"a\":2}", "\uFEFF{}", "[".repeat(50_000));

    private static final List<String> STRANGE = List.of(
            "",
            "%00",
            "%ED%A0%80",
            "%FF",
            "bukan",
            "-1",
            "99999999999999999999",
            "%2B999999999-12-31",
            "-999999999-01-01",
            "%2B1000000000-12-31T23:59:59Z",
            "00000000-0000-0000-0000-000000000000",
            "%F0%9F%98%80",
            "%E2%80%AE",
            "%27%20or%20true%20--",
            "%24%7Bjndi:ldap://x%7D",
            "1e400",
            "a".repeat(3_000));

    private static final Map<String, List<String>> HEADERS = Map.of(
            "If-Match", List.of("*", "\"", "W/\"0\"", "\"99999999999999999999\"", "\u00e9"),
            "If-None-Match", List.of("*", "\"", "a".repeat(3_000)),
            "Content-Type", List.of("/", "application/json; charset=tidak-ada", "multipart/form-data", ";;;"),
            "Accept", List.of("/", "application/json;q=banyak", "application/xml", ";"),
            "Authorization", List.of("", "Bearer", "Bearer a.b.c", "Bearer \u00e9", "Basic !!!"),
            "X-Request-Id", List.of("a b", "a".repeat(3_000), "\u00e9"),
            "Accept-Language", List.of("*", ";;q=x", "id;q=9", "\u00e9", "-", "x-" + "a".repeat(2_000)),
            "If-Modified-Since", List.of("kemarin", "99999999999999999999"),
            "Range", List.of("bytes=9-1", "bytes=-", "unit=0-1"));

    private final String token;
    private final Set<String> broken = new TreeSet<>();
    private int refused;

    /** @param token of somebody who has every role, so that no request is refused for its sender alone */
    public EveryOperation(String token) {
        this.token = token;
    }

    /** In each property of each JSON body, and in its place as a whole. */
    public void refusesNonsenseInBodies() throws IOException, InterruptedException {
        RunningContract contract = RunningContract.ofTheRunningService();
        for (RunningContract.Call call : contract.calls()) {
            JsonNode body = contract.body(call);
            if (body != null) {
                for (String nonsense : NONSENSE) {
                    send(call, call.filled(), nonsense);
                }
                for (String whole : WHOLE) {
                    send(call, call.filled(), whole);
                }
                for (JsonPointer place : places(body, JsonPointer.empty())) {
                    for (String nonsense : NONSENSE) {
                        send(call, call.filled(), with(body, place, nonsense));
                    }
                }
            }
        }

        assertThat(refused).isGreaterThan(1_000);
        assertThat(broken).isEmpty();
    }

    /** In each parameter of each path and query, forged cursors among them. */
    public void refusesNonsenseInAddresses() throws IOException, InterruptedException {
        List<RunningContract.Call> calls = RunningContract.ofTheRunningService().calls();
        assertThat(calls).hasSizeGreaterThan(50);
        for (RunningContract.Call call : calls) {
            for (String parameter : call.parameters("query")) {
                for (String strange : parameter.equals("after") ? cursors() : STRANGE) {
                    send(call, call.filled() + "?" + parameter + "=" + strange, "{}");
                }
            }
            for (String parameter : call.parameters("path")) {
                for (String strange : STRANGE) {
                    send(
                            call,
                            call.path()
                                    .replace("{" + parameter + "}", strange)
                                    .replaceAll("\\{[^}]+}", UUID.randomUUID().toString()),
                            "{}");
                }
            }
        }

        assertThat(refused).isGreaterThan(1_000);
        assertThat(broken).isEmpty();
    }

    /** In the headers that the services read. */
    public void refusesNonsenseInHeaders() throws IOException, InterruptedException {
        for (RunningContract.Call call : RunningContract.ofTheRunningService().calls()) {
            for (Map.Entry<String, List<String>> header : HEADERS.entrySet()) {
                for (String value : header.getValue()) {
                    send(call, call.filled(), "{}", header.getKey(), value);
                }
            }
        }

        assertThat(refused).isGreaterThan(1_000);
        assertThat(broken).isEmpty();
    }

    /** Cursors of every length whose keys look right and reach further than the database can count. */
    private static List<String> cursors() {
        List<String> cursors = new ArrayList<>(List.of("", "%00", "AAAA", "!!!", "a".repeat(3_000)));
        for (String key : List.of(
                "+1000000000-12-31T23:59:59Z",
                "-1000000000-01-01T00:00:00Z",
                "+999999999-12-31",
                "99999999999999999999",
                "-1",
                "x",
                "NaN",
                "1e400")) {
            for (int keys = 1; keys <= 3; keys++) {
                List<String> joined = new ArrayList<>(List.of(key));
                for (int more = 1; more < keys; more++) {
                    joined.add(more == keys - 1 ? UUID.randomUUID().toString() : key);
                }
                cursors.add(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(String.join("\u001f", joined).getBytes(StandardCharsets.UTF_8)));
            }
        }
        return cursors;
    }

    private static List<JsonPointer> places(JsonNode body, JsonPointer at) {
        List<JsonPointer> places = new ArrayList<>();
        if (body instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                JsonPointer place = at.appendProperty(property.getKey());
                places.add(place);
                places.addAll(places(property.getValue(), place));
            });
        }
        if (body instanceof ArrayNode array) {
            places.add(at.appendIndex(0));
            places.addAll(places(array.get(0), at.appendIndex(0)));
        }
        return places;
    }

    /** The nonsense goes in as text: not all of it could be held by a parsed document. */
    private static String with(JsonNode body, JsonPointer place, String nonsense) throws JsonProcessingException {
        JsonNode changed = body.deepCopy();
        JsonNode parent = changed.at(place.head());
        String mark = "@@nonsense@@";
        if (parent instanceof ObjectNode object) {
            object.put(place.last().getMatchingProperty(), mark);
        } else {
            ((ArrayNode) parent).set(0, mark);
        }
        return JSON.writeValueAsString(changed).replace('"' + mark + '"', nonsense);
    }

    private void send(RunningContract.Call call, String address, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + address))
                .version(HttpClient.Version.HTTP_1_1)
                .method(
                        call.method(),
                        call.method().equals("GET")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .setHeader("Authorization", "Bearer " + token)
                .setHeader("Content-Type", "application/json")
                .setHeader("If-Match", "\"0\"");
        if (headers.length > 0) {
            request.setHeader(headers[0], headers[1]);
        }
        hold(call, address, body, headers, answer(request.build()));
    }

    private static HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private void hold(
            RunningContract.Call call, String address, String body, String[] headers, HttpResponse<String> answer)
            throws JsonProcessingException {
        int status = answer.statusCode();
        if (status < 400) {
            return;
        }
        refused++;
        String type = answer.headers().firstValue("Content-Type").orElse("none");
        String fault = status >= 500
                ? "a failure"
                : !type.startsWith("application/problem+json") ? "type " + type : foreign(JSON.readTree(answer.body()));
        if (fault != null) {
            broken.add("%s %d %s: %s %s %s -> %s"
                    .formatted(
                            call.id(),
                            status,
                            fault,
                            shortened(address),
                            shortened(body),
                            String.join(": ", headers),
                            shortened(answer.body())));
        }
    }

    /** What is no Indonesian sentence in a problem, or null; what is said of a property is a phrase that goes with its name. */
    private static @Nullable String foreign(JsonNode problem) {
        String detail = problem.path("detail").asText();
        if (!detail.endsWith(".")) {
            return "no sentence: " + detail;
        }
        List<String> words = new ArrayList<>(List.of(detail));
        problem.path("errors").forEach(error -> words.add(error.path("detail").asText()));
        return words.stream()
                .filter(said -> said.isBlank() || ENGLISH.matcher(said).find())
                .findFirst()
                .map(said -> "foreign words: " + said)
                .orElse(null);
    }

    private static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
