package id.narasitunggal.narrative;

import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraft;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever comes in, at any operation of the contract: no fault of ours comes out, and every refusal says in Indonesian what to do. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class HostileInputTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(must|should|invalid|the|is|are|not|of|unknown|failed|error|expected|exception|cannot|null|java|size|between)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What no place in an address can mean, percent-encoded. */
    private static final List<String> ADDRESS_POISONS = List.of(
            "bukan-uuid",
            "0",
            "-1",
            "99999999999999999999",
            "%00",
            "%ED%A0%80",
            "%F0%9F%98%80",
            "%E2%80%AE",
            "%27%20or%20true%20--",
            "%24%7Bjndi:ldap://x%7D",
            "1e400",
            "a".repeat(3000));

    private static final Map<String, List<String>> HEADER_POISONS = Map.of(
            "If-Match",
            List.of(
                    "",
                    "*",
                    "\"",
                    "\"\"",
                    "0",
                    "W/\"0\"",
                    "\"-1\"",
                    "\"99999999999999999999\"",
                    "\"0\",\"1\"",
                    "x".repeat(4000)),
            "If-None-Match",
            List.of("", "*", "\"", "x".repeat(4000)),
            "If-Modified-Since",
            List.of("kemarin", "99999999999999999999"),
            "Accept-Language",
            List.of("", "*", ";;q=x", "id;q=9", "\u00e9", "-", "x-" + "a".repeat(2000), "en-US,en;q=0.5"),
            "Accept",
            List.of("", "application/xml", "///", "text/html;q=x", "*", "image/png"),
            "Range",
            List.of("bytes=9-1", "bytes=-", "unit=0-1"),
            "X-Request-ID",
            List.of("", "a".repeat(4000), "\u00e9", "'; drop table event; --"));

    /** JSON that stands where something else belongs. */
    private static final List<String> BODY_POISONS = List.of(
            "null",
            "true",
            "-1",
            "1.5",
            "1e400",
            "9".repeat(30),
            "9".repeat(5000),
            "\"\"",
            "\" \"",
            "\"a\\u0000b\"",
            "\"a\\ud800b\"",
            "\"\\u202e\\u0007\"",
            "\"" + "a".repeat(100_000) + "\"",
            "[]",
            "[null]",
            "{}",
            "{\"tak\":\"dikenal\"}",
            "[".repeat(2000) + "]".repeat(2000));

    private static final List<String> WHOLE_BODIES = List.of(
            "", " ", "null", "[]", "7", "\"x\"", "{", "{}{}", "{\"a\":1,\"a\":2}", "\uFEFF{}", "[".repeat(50_000));

    @TestHTTPResource("/")
    URI service;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> faults = new ArrayList<>();
    private final String token = TokenIssuer.token("serba", Someone.KOMINFO, everyRole());
    private JsonNode contract;
    private String narrative;
    private String topic;
    private int sent;

    private static String[] everyRole() {
        return new String[] {
            "unit-contributor",
            "unit-approver",
            "monitoring-analyst",
            "review-analyst",
            "narrative-editor",
            "narrative-approver",
            "concurrence-ksp",
            "report-officer",
            "leadership-reader",
            "registry-admin",
            "auditor"
        };
    }

    private record Operation(String method, String path, JsonNode description, JsonNode shared) {
        List<JsonNode> parameters(String where) {
            List<JsonNode> found = new ArrayList<>();
            for (JsonNode list : List.of(description.path("parameters"), shared)) {
                list.forEach(one -> {
                    if (one.path("in").asText().equals(where)) {
                        found.add(one);
                    }
                });
            }
            return found;
        }
    }

    @BeforeEach
    void the_contract_is_known() throws Exception {
        SettableClock.set("2026-10-05T02:00:00Z");
        topic = aRegisteredTopic().toString();
        narrative = aDraft().id.toString();
        contract = JSON.readTree(
                send(request("GET", "q/openapi?format=json").build()).body());
    }

    private List<Operation> operations() {
        List<Operation> found = new ArrayList<>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(one -> {
                    if (List.of("get", "put", "post", "delete", "patch").contains(one.getKey())) {
                        found.add(new Operation(
                                one.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey().substring(1),
                                one.getValue(),
                                path.getValue().path("parameters")));
                    }
                }));
        assertThat(found).hasSizeGreaterThan(100);
        return found;
    }

    @Test
    void addresses() throws Exception {
        for (Operation one : operations()) {
            for (JsonNode parameter : one.parameters("path")) {
                String place = "{" + parameter.path("name").asText() + "}";
                for (String poison : ADDRESS_POISONS) {
                    probe(one, filled(one.path().replace(place, poison)), Map.of(), body(one));
                }
            }
            for (JsonNode parameter : one.parameters("query")) {
                String name = parameter.path("name").asText();
                for (String poison : ADDRESS_POISONS) {
                    probe(one, filled(one.path()) + "?" + name + "=" + poison, Map.of(), body(one));
                }
                probe(one, filled(one.path()) + "?" + name + "=&" + name + "=1", Map.of(), body(one));
            }
            probe(one, filled(one.path()) + "?tak=dikenal&%00=%00", Map.of(), body(one));
        }
        assertNoFaults();
    }

    @Test
    void headers() throws Exception {
        for (Operation one : operations()) {
            for (Map.Entry<String, List<String>> header : HEADER_POISONS.entrySet()) {
                for (String poison : header.getValue()) {
                    probe(one, filled(one.path()), Map.of(header.getKey(), poison), body(one));
                }
            }
            if (one.description().has("requestBody")) {
                for (String type : List.of(
                        "",
                        "x",
                        "text/plain",
                        "application/json;charset=x",
                        "multipart/form-data",
                        "application/json, x")) {
                    probe(one, filled(one.path()), Map.of("Content-Type", type), body(one));
                }
            }
        }
        assertNoFaults();
    }

    @Test
    void bodies() throws Exception {
        for (Operation one : operations()) {
            if (!one.description().has("requestBody")) {
                continue;
            }
            for (String whole : WHOLE_BODIES) {
                probe(one, filled(one.path()), Map.of(), whole);
            }
            JsonNode schema = one.description().at("/requestBody/content/application~1json/schema");
            if (!schema.isMissingNode()) {
                Bodies bodies = new Bodies(contract, topic);
                for (String template : bodies.withOnePlaceOpen(schema)) {
                    for (String poison : BODY_POISONS) {
                        probe(one, filled(one.path()), Map.of(), template.replace(Bodies.OPEN, poison));
                    }
                }
            }
        }
        assertNoFaults();
    }

    /** What people write comes back as they wrote it, as data that no browser takes for a page. */
    @Test
    void markup() throws Exception {
        int kept = 0;
        for (Operation one : operations()) {
            JsonNode schema = one.description().at("/requestBody/content/application~1json/schema");
            if (!schema.isMissingNode()) {
                for (String template : new Bodies(contract, topic).withOnePlaceOpen(schema)) {
                    for (String words : StoredMarkupTest.corpus().subList(0, 4)) {
                        kept += isKept(one, template, words) ? 1 : 0;
                    }
                }
            }
        }
        assertNoFaults();
        assertThat(kept).as("texts that were kept").isGreaterThan(60);
    }

    private boolean isKept(Operation one, String template, String words) throws Exception {
        HttpResponse<String> answer = probe(
                one,
                filled(one.path()),
                Map.of("Accept", "text/html,*/*;q=0.8"),
                template.replace(Bodies.OPEN, JSON.writeValueAsString(words)));
        boolean accepted = answer.statusCode() < 300 && one.method().equals("PUT");
        boolean same = accepted && holds(JSON.readTree(answer.body()), words);
        String type = answer.headers().firstValue("Content-Type").orElse("application/json");
        boolean data = type.startsWith("application/")
                && answer.headers().allValues("X-Content-Type-Options").contains("nosniff");
        if (!data || accepted && !same) {
            faults.add("not the same, or not data <- " + one.method() + " " + one.path() + " " + cut(template) + " -> "
                    + cut(answer.body()));
        }
        return same;
    }

    private static boolean holds(JsonNode tree, String words) {
        if (tree.isTextual()) {
            return tree.asText().equals(words);
        }
        for (JsonNode child : tree) {
            if (holds(child, words)) {
                return true;
            }
        }
        return false;
    }

    private String filled(String path) {
        String known = path.startsWith("api/v1/topics/{id}/") ? topic : narrative;
        boolean creates = path.matches("api/v1/[a-z-]+/\\{id}");
        return path.replace("{id}", creates ? UUID.randomUUID().toString() : known)
                .replace("{number}", "1")
                .replaceAll("\\{[^}]+}", "1");
    }

    private String body(Operation one) {
        JsonNode schema = one.description().at("/requestBody/content/application~1json/schema");
        return schema.isMissingNode() ? "" : new Bodies(contract, topic).plain(schema);
    }

    private HttpRequest.Builder request(String method, String path) {
        return HttpRequest.newBuilder(URI.create(service + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .setHeader("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> probe(Operation one, String path, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(one.method(), path);
        if (one.description().has("requestBody")) {
            String type =
                    one.description().at("/requestBody/content").fieldNames().next();
            request.method(one.method(), HttpRequest.BodyPublishers.ofString(body))
                    .setHeader("Content-Type", type);
        }
        // what is put is new each time: it has no version yet
        if (!headers.containsKey("If-Match") && !one.method().equals("PUT")) {
            request.setHeader("If-Match", "\"0\"");
        }
        headers.forEach(request::setHeader);
        HttpResponse<String> answer = send(request.build());
        sent++;
        String wrong = wrongWith(answer);
        if (wrong != null) {
            faults.add(wrong + " <- " + one.method() + " " + cut(path) + " " + cut(headers.toString()) + " " + cut(body)
                    + " -> " + answer.statusCode() + " " + cut(answer.body()));
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String wrongWith(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 500) {
            return "a fault of ours";
        }
        if (answer.statusCode() < 400) {
            return null;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("none");
        if (!type.startsWith("application/problem+json")) {
            return "not a problem but " + type;
        }
        JsonNode problem = JSON.readTree(answer.body());
        if (!problem.path("detail").asText().matches("(?s)[A-Z].+ .+[.!]")) {
            return "no sentence";
        }
        List<String> words = new ArrayList<>(
                List.of(problem.path("title").asText(), problem.path("detail").asText()));
        problem.path("errors").forEach(error -> words.add(error.path("detail").asText()));
        return words.stream().anyMatch(text -> ENGLISH.matcher(text).find()) ? "not in Indonesian" : null;
    }

    private static String cut(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "\u2026(" + text.length() + ")";
    }

    private void assertNoFaults() {
        assertThat(sent).isGreaterThan(500);
        assertThat(faults.stream().limit(60).toList())
                .as(faults.size() + " of " + sent)
                .isEmpty();
    }
}
