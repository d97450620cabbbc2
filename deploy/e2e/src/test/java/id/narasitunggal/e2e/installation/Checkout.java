package id.narasitunggal.e2e.installation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checkout as an installation sees it: files, and the settings that each service reads. */
final class Checkout {
    static final Path TOP = Path.of("").toAbsolutePath().resolve("../..").normalize();
    static final List<String> SERVICES = List.of("submission-service", "narrative-service", "dissemination-service");
    static final Pattern ENVIRONMENT_VARIABLE = Pattern.compile("[A-Z][A-Z0-9_]*");

    private static final Pattern READ = Pattern.compile("@ConfigProperty\\(\\s*name = \"([^\"]+)\"");

    private Checkout() {}

    static String read(String file) {
        try {
            return Files.readString(TOP.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file of lines {@code NAME=value} as containers read it. */
    static Map<String, String> settings(String file) {
        Map<String, String> settings = new LinkedHashMap<>();
        read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .forEach(pair -> settings.put(pair[0], pair[1]));
        return settings;
    }

    /** The properties of a service's own file, profiles left out. */
    static Map<String, String> properties(String service) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(read(service + "/src/main/resources/application.properties")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.stringPropertyNames().stream()
                .filter(name -> !name.startsWith("%"))
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    /** The largest body that any service takes, in bytes. */
    static long largestBody() {
        return SERVICES.stream()
                .map(service -> properties(service).getOrDefault("quarkus.http.limits.max-body-size", ""))
                .mapToLong(size -> Long.parseLong(size.replace("M", "")) * 1024 * 1024)
                .max()
                .orElseThrow();
    }

    /** The environment variables of our own that a service reads: from its code and from its file. */
    static Set<String> variablesReadBy(String service) {
        Stream<String> names = Stream.concat(properties(service).keySet().stream(), injected(service))
                .filter(name -> name.startsWith("narasi."));
        return names.map(Checkout::variable).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How MicroProfile Config names a property in the environment. */
    static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static Stream<String> injected(String service) {
        try (Stream<Path> files = Files.walk(TOP.resolve(service + "/src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
                    .map(file -> read(TOP.relativize(file).toString()))
                    .flatMap(source -> READ.matcher(source).results().map((MatchResult found) -> found.group(1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
