package id.narasitunggal.narrative;

import static id.narasitunggal.narrative.Someone.approver;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.padang;
import static id.narasitunggal.narrative.Someone.registryAdmin;
import static id.narasitunggal.narrative.Someone.reviewer;
import static id.narasitunggal.narrative.Someone.with;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraft;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraftOf;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aPublishedOne;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.content;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import id.narasitunggal.narrative.editorial.NarrativeFixture;
import id.narasitunggal.narrative.evidence.EvidenceCollector;
import id.narasitunggal.narrative.evidence.FlagFixture;
import id.narasitunggal.narrative.evidence.SubmissionNeighbour;
import id.narasitunggal.narrative.planning.PlanningFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Every act that the contract tells of is really called: without the version that was read, and with one that has moved on. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(SubmissionNeighbour.class)
class StaleChangeTest {
    private static final String STALE = "\"99\"";

    /** Acts that no role but their own person may do. */
    private static final Map<String, Supplier<RequestSpecification>> PERSONS = Map.of(
            "concurWithNarrative", Someone::ksp,
            "objectToNarrative", Someone::ksp,
            "completeFollowUp", Someone::author,
            "completeTask", Someone::author,
            "revokeAgendaSubscription", Someone::padang);

    private final Map<String, UUID> things = new HashMap<>();

    @Inject
    EvidenceCollector collector;

    @TestFactory
    List<DynamicTest> every_act_refuses_whoever_has_not_read_the_present_version() throws Exception {
        SettableClock.set("2026-10-05T02:00:00Z");
        Sample sample = new Sample();
        List<DynamicTest> tests = new ArrayList<>();
        sample.paths()
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(one -> {
                    JsonNode operation = one.getValue();
                    if (Set.of("put", "post", "patch", "delete").contains(one.getKey()) && takesVersion(operation)) {
                        String name = operation.get("operationId").asText();
                        Executable test = () -> refuses(sample, one.getKey(), path.getKey(), operation);
                        tests.add(dynamicTest(name, test));
                    }
                }));
        assertThat(tests).hasSizeGreaterThan(45);
        return tests;
    }

    private void refuses(Sample sample, String method, String path, JsonNode operation) {
        String address = path.replace("{id}", thing(path.split("/")[3]).toString());
        JsonNode body = sample.bodyOf(operation);

        Response without = call(operation, method, address, body, null);
        Response stale = call(operation, method, address, body, STALE);

        // a PUT without a version makes a new thing; of one that is there it makes none
        assertThat(without.statusCode())
                .as("%s %s without a version: %s", method, address, without.asString())
                .isIn(method.equals("put") ? List.of(409, 428) : List.of(428));
        assertThat(stale.statusCode())
                .as("%s %s with an old version: %s", method, address, stale.asString())
                .isEqualTo(412);
        assertThat((String) stale.path("detail")).isNotBlank();
    }

    private static Response call(JsonNode operation, String method, String address, JsonNode body, String version) {
        RequestSpecification request = whoMay(operation);
        if (version != null) {
            request.header("If-Match", version);
        }
        if (!body.isMissingNode()) {
            request.body(body.toString());
        }
        return request.request(method.toUpperCase(java.util.Locale.ROOT), address);
    }

    private static RequestSpecification whoMay(JsonNode operation) {
        Supplier<RequestSpecification> person =
                PERSONS.get(operation.get("operationId").asText());
        if (person != null) {
            return person.get();
        }
        String role = operation.at("/security/0").elements().next().get(0).asText();
        return switch (role) {
            case "narrative-editor" -> author();
            case "narrative-approver" -> approver();
            case "registry-admin" -> registryAdmin();
            case "unit-contributor" -> padang();
            case "monitoring-analyst" -> analyst();
            default -> throw new AssertionError("Nobody here has the role " + role);
        };
    }

    private static RequestSpecification analyst() {
        return with(TokenIssuer.token("dodi", Someone.KOMINFO, "monitoring-analyst"));
    }

    private static boolean takesVersion(JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .anyMatch(parameter -> "If-Match".equals(parameter.path("name").asText()));
    }

    private UUID thing(String collection) {
        if (!things.containsKey(collection)) {
            things.put(collection, made(collection));
        }
        return things.get(collection);
    }

    private UUID made(String collection) {
        return switch (collection) {
            case "narratives" -> aDraft().submitted().reviewed().id;
            case "topics" -> aRegisteredTopic();
            case "communication-plans" -> PlanningFixture.drafted();
            case "coordination-meetings" -> PlanningFixture.met(PlanningFixture.drafted(), Someone.PADANG);
            case "agenda-entries" -> PlanningFixture.agenda("Panen raya", aRegisteredTopic(), "2026-10-20", "13");
            case "agenda-subscriptions" -> put(padang(), collection, Map.of());
            case "evidence-flags" -> FlagFixture.anOpenFlag(collector);
            case "narrative-proposals" ->
                put(padang(), collection, Map.of("topic", "Banjir", "reason", "Simpang siur", "urgency", "SOON"));
            case "comments" ->
                put(reviewer(), collection, Map.of("narrativeId", aDraft().id.toString(), "text", "Mohon diperiksa"));
            case "tasks" ->
                put(
                        reviewer(),
                        collection,
                        Map.of(
                                "narrativeId", aDraft().id.toString(),
                                "title", "Periksa angka",
                                "assignee", "rina",
                                "due", "2026-10-09"));
            case "responses" ->
                put(
                        padang(),
                        collection,
                        Map.of("narrativeId", aPublishedOne().id.toString(), "kind", "QUESTION", "text", "Bagaimana?"));
            case "issues" ->
                put(
                        analyst(),
                        collection,
                        Map.of(
                                "title", "Antrean beras",
                                "kind", "ECONOMY",
                                "topicId", aRegisteredTopic().toString()));
            case "issue-briefs" ->
                put(
                        analyst(),
                        collection,
                        Map.of(
                                "issueId",
                                thing("issues").toString(),
                                "unitId",
                                Someone.PADANG.toString(),
                                "brief",
                                "Jelaskan jadwalnya."));
            case "media-outlets" ->
                put(
                        analyst(),
                        collection,
                        Map.of(
                                "name",
                                "Harian " + UUID.randomUUID(),
                                "kind",
                                "PRINT",
                                "tier",
                                "NATIONAL",
                                "pressCouncilVerified",
                                true,
                                "active",
                                true));
            case "mentions" ->
                put(
                        analyst(),
                        collection,
                        Map.of(
                                "outlet", "Harian Contoh",
                                "outletKind", "ONLINE",
                                "url", "https://contoh.id/" + UUID.randomUUID(),
                                "headline", "Panen raya",
                                "publishedAt", "2026-10-04T08:00:00+07:00",
                                "headlineTone", "POSITIVE",
                                "contentTone", "POSITIVE"));
            case "pre-distributions" -> listed();
            case "post-reviews" -> owed();
            case "concurrence-parties" ->
                put(
                        registryAdmin(),
                        collection,
                        Map.of(
                                "code", "UJI-VERSI",
                                "name", "Kantor uji",
                                "role", "concurrence-uji",
                                "legalBasis", "Perpres 1/2031",
                                "validFrom", "2031-01-01"));
            case "concurrence-rules" ->
                put(
                        registryAdmin(),
                        collection,
                        Map.of(
                                "types",
                                List.of("THEMATIC"),
                                "parties",
                                List.of("KSP"),
                                "needed",
                                1,
                                "answerWithin",
                                Map.of("amount", 1, "unit", "WORKING_DAYS"),
                                "legalBasis",
                                "Keputusan Menteri",
                                "validFrom",
                                "2041-01-01",
                                "validTo",
                                "2041-02-01"));
            default -> throw new AssertionError("Nobody makes one of " + collection + " yet");
        };
    }

    private static UUID listed() {
        Map<String, Object> text = content(aRegisteredTopic());
        text.put("embargoUntil", "2026-10-06T09:00:00+07:00");
        NarrativeFixture scheduled =
                aDraftOf(text).submitted().reviewed().concurred().approved().published();
        return put(
                author(),
                "pre-distributions",
                Map.of(
                        "narrativeId",
                        scheduled.id.toString(),
                        "unitId",
                        Someone.PADANG.toString(),
                        "unitName",
                        "Kota Padang",
                        "recipient",
                        "Kepala Dinas Kominfo"));
    }

    private static UUID owed() {
        NarrativeFixture narrative = aPublishedOne();
        narrative
                .act(approver(), "withdraw-urgently", Map.of("reason", "Keliru", "legalBasis", "UU 14/2008"))
                .then()
                .statusCode(200);
        List<Map<String, Object>> owed =
                author().queryParam("limit", 200).get("/api/v1/post-reviews").path("items");
        return owed.stream()
                .filter(row -> narrative.id.toString().equals(row.get("narrativeId")))
                .map(row -> UUID.fromString((String) row.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private static UUID put(RequestSpecification who, String collection, Map<String, Object> body) {
        UUID id = UUID.randomUUID();
        Response answer = (body.isEmpty() ? who : who.body(body)).put("/api/v1/{collection}/{id}", collection, id);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return id;
    }
}
