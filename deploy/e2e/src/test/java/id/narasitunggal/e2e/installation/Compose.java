package id.narasitunggal.e2e.installation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The compose file, its variables filled in from {@code env.example}. */
final class Compose {
    static final String FILE = "deploy/container/compose.yaml";

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::([-?])([^}]*))?}");

    private final Map<String, Object> document;

    private Compose(Map<String, Object> document) {
        this.document = document;
    }

    static Compose example() {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        Map<String, String> settings = Checkout.settings("deploy/container/env.example");
        String text = VARIABLE.matcher(Checkout.read(FILE)).replaceAll(found -> {
            String value = settings.getOrDefault(found.group(1), "");
            if (value.isEmpty() && "?".equals(found.group(2))) {
                throw new IllegalStateException("env.example lacks " + found.group(1));
            }
            return Matcher.quoteReplacement(value.isEmpty() && found.group(3) != null ? found.group(3) : value);
        });
        return new Compose(new Yaml(new SafeConstructor(strict)).load(text));
    }

    Set<String> services() {
        return map(document, "services").keySet();
    }

    Map<String, Object> service(String name) {
        return map(map(document, "services"), name);
    }

    Set<String> defined(String kind) {
        return map(document, kind).keySet();
    }

    Map<String, Object> secret(String name) {
        return map(map(document, "secrets"), name);
    }

    /** Where each secret of a service lies below {@code /run/secrets}, and which it is. */
    Map<String, String> secretsOf(String service) {
        Map<String, String> secrets = new LinkedHashMap<>();
        for (Object entry : (List<?>) service(service).getOrDefault("secrets", List.of())) {
            if (entry instanceof Map<?, ?> named) {
                secrets.put(String.valueOf(named.get("target")), String.valueOf(named.get("source")));
            } else {
                secrets.put(String.valueOf(entry), String.valueOf(entry));
            }
        }
        return secrets;
    }

    Map<String, String> environment(String service) {
        return map(service(service), "environment").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> parent, String name) {
        return (Map<String, Object>) parent.getOrDefault(name, Map.of());
    }
}
