package id.narasitunggal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** The contract beside a service's pom: committed, and equal to what the code says. */
public final class CommittedContract {
    private static final Set<String> WITH_A_BODY = Set.of("200", "201", "202");

    private CommittedContract() {}

    /** Compares {@code openapi.yaml} with the generated document; call it with the module's folder as working directory. */
    public static void isWhatTheCodeSays() throws IOException {
        Path generated = Path.of("target/openapi/openapi.yaml");
        Path committed = Path.of("openapi.yaml");
        String module = Path.of("").toAbsolutePath().getFileName().toString();

        assertThat(committed)
                .as(
                        "to write the contract anew: mvn -q -Dquick -DskipTests -pl %s -am package && cp %s/target/openapi/openapi.yaml %s/",
                        module, module, module)
                .exists()
                .hasContent(Files.readString(generated));
    }

    /**
     * Every parameter says its type. Where it does not, a generated client offers «any object», and the programmer of a
     * unit has to guess how a month is written.
     */
    public static void saysTheTypeOfEveryParameter() throws IOException {
        Map<String, Map<String, Object>> paths = paths(new Yaml().load(Files.readString(Path.of("openapi.yaml"))));
        List<String> untyped = new ArrayList<>();
        paths.forEach((path, operations) -> operations.forEach((verb, operation) -> parameters(operation).stream()
                .filter(parameter -> !(parameter.get("schema") instanceof Map<?, ?> schema)
                        || !schema.containsKey("type") && !schema.containsKey("$ref") && !schema.containsKey("allOf"))
                .forEach(parameter -> untyped.add(verb + " " + path + " " + parameter.get("name")))));

        assertThat(untyped).isEmpty();
    }

    /** Every answer with a body says what is in it. Where it does not, a generated client throws the answer away. */
    public static void saysWhatEveryAnswerHolds() throws IOException {
        Map<String, Map<String, Object>> paths = paths(new Yaml().load(Files.readString(Path.of("openapi.yaml"))));
        List<String> silent = new ArrayList<>();
        paths.forEach((path, operations) ->
                operations.forEach((verb, operation) -> answers(operation).forEach((status, answer) -> {
                    if (WITH_A_BODY.contains(status)
                            && !(answer.get("content") instanceof Map<?, ?> content && !content.isEmpty())) {
                        silent.add(verb + " " + path + " " + status);
                    }
                })));

        assertThat(silent).isEmpty();
    }

    @SuppressWarnings("unchecked") // YAML has no types of its own
    private static Map<String, Map<String, Object>> paths(Object document) {
        return (Map<String, Map<String, Object>>)
                Objects.requireNonNull(((Map<String, Object>) document).get("paths"), "a contract without paths");
    }

    @SuppressWarnings("unchecked") // as above
    private static List<Map<String, Object>> parameters(Object operation) {
        return operation instanceof Map<?, ?> described && described.get("parameters") instanceof List<?> parameters
                ? (List<Map<String, Object>>) parameters
                : List.of();
    }

    @SuppressWarnings("unchecked") // as above
    private static Map<String, Map<String, Object>> answers(Object operation) {
        return operation instanceof Map<?, ?> described && described.get("responses") instanceof Map<?, ?> responses
                ? (Map<String, Map<String, Object>>) responses
                : Map.of();
    }
}
