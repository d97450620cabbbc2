package id.narasitunggal.submission.problem;

import static id.narasitunggal.submission.Someone.PADANG;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.narasitunggal.submission.OwnInstallation;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nonsense at every place of every operation of the contract: never a 5xx, and each refusal is a problem with a sentence for people. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@TestProfile(OwnInstallation.class)
class EveryOperationTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(must|should|invalid|cannot|not|error|unexpected|failed)\\b", Pattern.CASE_INSENSITIVE);

    /** Every role at once, so that no request is refused for its sender alone. */
    private static final String[] EVERY_ROLE = {
        "unit-contributor",
        "unit-approver",
        "unit-ppid",
        "region-supervisor",
        "review-analyst",
        "registry-admin",
        "auditor",
        "service-reader",
        "report-officer",
        "leadership-reader"
    };

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
            "\"1-1-1-1-1\"");

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
            "a".repeat(3_000));

    private static final Map<String, List<String>> HEADERS = Map.of(
            "If-Match", List.of("*", "\"", "W/\"0\"", "\"99999999999999999999\"", "\u00e9"),
            "If-None-Match", List.of("*", "\"", "a".repeat(3_000)),
            "Content-Type", List.of("/", "application/json; charset=tidak-ada", "multipart/form-data", ";;;"),
            "Accept", List.of("/", "application/json;q=banyak", "application/xml", ";"),
            "Authorization", List.of("", "Bearer", "Bearer a.b.c", "Bearer \u00e9", "Basic !!!"),
            "X-Request-Id", List.of("a b", "a".repeat(3_000)));

    private final String token = TokenIssuer.token("serba-bisa", PADANG, EVERY_ROLE);
    private final Set<String> broken = new TreeSet<>();
    private int refused;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set("2026-10-05T02:00:00Z");
    }

    @Test
    void nonsense_in_any_property_of_a_body() throws Exception {
        Contract contract = Contract.ofTheRunningService();
        for (Contract.Call call : contract.calls()) {
            JsonNode body = contract.body(call);
            if (body != null) {
                for (String nonsense : NONSENSE) {
                    send(call, call.filled(), nonsense);
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

    @Test
    void nonsense_in_any_parameter_of_the_address() throws Exception {
        List<Contract.Call> calls = Contract.ofTheRunningService().calls();
        assertThat(calls).hasSizeGreaterThan(100);
        for (Contract.Call call : calls) {
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

    @Test
    void nonsense_in_any_header() throws Exception {
        for (Contract.Call call : Contract.ofTheRunningService().calls()) {
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

    private void send(Contract.Call call, String address, String body, String... headers) throws Exception {
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

    private void hold(Contract.Call call, String address, String body, String[] headers, HttpResponse<String> answer)
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
    private static String foreign(JsonNode problem) {
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
