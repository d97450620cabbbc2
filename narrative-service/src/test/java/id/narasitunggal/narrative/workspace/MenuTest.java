package id.narasitunggal.narrative.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The menu groups the lists of all services by duty: every contract says where each of its lists stands. */
class MenuTest {
    @ParameterizedTest
    @ValueSource(strings = {"submission", "narrative", "dissemination"})
    void each_list_of_the_contract_stands_below_a_duty(String service) throws IOException {
        JsonNode contract = new YAMLMapper()
                .readTree(Path.of("..", service + "-service", "openapi.yaml").toFile());
        List<String> lists = new ArrayList<>();
        List<String> astray = new ArrayList<>();
        contract.path("paths").fields().forEachRemaining(path -> {
            JsonNode get = path.getValue().path("get");
            if (!path.getKey().contains("{") && !path.getKey().endsWith("/changes") && isList(contract, get)) {
                lists.add(path.getKey());
                if (!List.of("DATA", "REVIEW", "PLANNING", "NARRATIVE", "DISSEMINATION", "EVALUATION", "HOUSE")
                        .contains(duty(contract, get.path("tags").path(0).asText()))) {
                    astray.add(path.getKey());
                }
            }
        });

        assertThat(lists).hasSizeGreaterThan(10);
        assertThat(astray).as("lists whose tag names no duty").isEmpty();
    }

    private static boolean isList(JsonNode contract, JsonNode get) {
        JsonNode answer = get.at("/responses/200/content/application~1json/schema");
        if (answer.has("$ref")) {
            answer = contract.at(answer.path("$ref").asText().substring(1));
        }
        return answer.path("properties").has("items")
                && answer.path("properties").has("next");
    }

    private static String duty(JsonNode contract, String tag) {
        for (JsonNode known : contract.path("tags")) {
            if (known.path("name").asText().equals(tag)) {
                return known.path("x-ui-resource").path("duty").asText();
            }
        }
        return "";
    }
}
