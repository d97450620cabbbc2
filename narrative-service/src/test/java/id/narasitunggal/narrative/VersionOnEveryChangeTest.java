package id.narasitunggal.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every act on a thing asks for the version that was read; a test for each operation of the contract. */
class VersionOnEveryChangeTest {
    /** Writes that make a new thing, or touch none that has a version. */
    private static final Set<String> WITHOUT_VERSION = Set.of(
            "announcePresence",
            "importMentions",
            "listRecipient",
            "proposeConcurrenceParty",
            "proposeConcurrenceRule",
            "proposeNarrative",
            "putMentionImport",
            "raiseIssue",
            "recordMention",
            "sendIssueBrief",
            "sendResponse",
            "subscribeToAgenda",
            "writeComment");

    @TestFactory
    Stream<DynamicTest> every_change_takes_if_match_and_documents_its_refusals() throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(Path.of("target/openapi/openapi.json").toFile())
                .get("paths");
        List<DynamicTest> tests = new ArrayList<>();
        paths.fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(one -> {
                    JsonNode operation = one.getValue();
                    if (Set.of("put", "post", "patch", "delete").contains(one.getKey())
                            && !WITHOUT_VERSION.contains(
                                    operation.get("operationId").asText())) {
                        tests.add(dynamicTest(one.getKey() + " " + path.getKey(), () -> asksForTheVersion(operation)));
                    }
                }));
        assertThat(tests).hasSizeGreaterThan(30);
        return tests.stream();
    }

    private static void asksForTheVersion(JsonNode operation) {
        List<String> headers = StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .map(parameter -> parameter.path("name").asText())
                .toList();

        assertThat(headers)
                .as("%s takes If-Match", operation.get("operationId"))
                .contains("If-Match");
        assertThat(operation.get("responses").has("412")).isTrue();
        assertThat(operation.get("responses").has("428")).isTrue();
    }
}
