package id.narasitunggal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/**
 * The screens repeat the sentences of the contracts, so these speak to people: what only a program needs comes after «Bagi mesin:»,
 * which the screens leave out.
 */
class ScreenWordsTest {
    private static final Path HOUSE =
            Path.of("").toAbsolutePath().resolve("../..").normalize();
    /** A name of code: camelCase, in backquotes, or a path. */
    private static final Pattern CODE = Pattern.compile("`|\\b[a-z]+[a-z][A-Z]\\w*|(^|\\s)/[a-z]");

    @ParameterizedTest
    @ValueSource(strings = {"submission", "narrative", "dissemination"})
    void lists_forms_and_acts_are_explained_without_names_of_code(String service) throws IOException {
        assertThat(spoken(service).filter(words -> CODE.matcher(words).find()))
                .as("write it for a person, or put it after «Bagi mesin:»")
                .isEmpty();
    }

    /** What the screens of a service say about each list, form and act. */
    private static Stream<String> spoken(String service) throws IOException {
        Map<String, Map<String, Object>> paths =
                child(new Yaml().load(Files.readString(HOUSE.resolve(service + "-service/openapi.yaml"))), "paths");
        List<String> said = new ArrayList<>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (operation instanceof Map<?, ?> told && isShown(path, method)) {
                said.add(path + ": " + String.valueOf(told.get("description")).split("Bagi mesin:", -1)[0]);
            }
        }));
        assertThat(said).hasSizeGreaterThan(20);
        return said.stream().map(line -> line.substring(line.indexOf(": ") + 2));
    }

    /** A feed and the examination of a chain are read by programs only; files have a name of their own. */
    private static boolean isShown(String path, String method) {
        boolean isForMachines = path.endsWith("/changes")
                || path.endsWith("/verification")
                || !path.startsWith("/api/")
                || path.contains("-keys");
        boolean isList = method.equals("get") && !path.contains("{") && !path.contains(".");
        return !isForMachines && (isList || List.of("post", "put", "patch").contains(method));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> child(Map<String, Object> document, String name) {
        return (Map<String, Map<String, Object>>) document.get(name);
    }
}
