package id.narasitunggal.e2e.installation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The environment variables that the extensions in a packaged service say they read while it runs, from their own description. */
final class QuarkusSettings {
    private static final String DESCRIPTION = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final Pattern NAME =
            Pattern.compile("\"environmentVariable\" : \"([A-Z0-9_]+)\"|\"phase\" : \"([A-Z_]+)\"");

    private final List<Pattern> known;

    private QuarkusSettings(List<Pattern> known) {
        this.known = known;
    }

    static QuarkusSettings of(String service) {
        List<Pattern> known = new ArrayList<>();
        try (Stream<Path> jars = Files.list(Checkout.TOP.resolve(service + "/target/quarkus-app/lib/main"))) {
            for (Path jar : jars.filter(path -> path.getFileName().toString().startsWith("io.quarkus."))
                    .toList()) {
                collect(jar, known);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new QuarkusSettings(known);
    }

    boolean knows(String variable) {
        return known.stream().anyMatch(pattern -> pattern.matcher(variable).matches());
    }

    private static void collect(Path file, List<Pattern> known) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            if (jar.getEntry(DESCRIPTION) == null) {
                return;
            }
            try (InputStream description = jar.getInputStream(jar.getEntry(DESCRIPTION))) {
                collect(new String(description.readAllBytes(), StandardCharsets.UTF_8), known);
            }
        }
    }

    /** The names of a setting stand before the phase in which it is read. */
    private static void collect(String description, List<Pattern> known) {
        List<Pattern> names = new ArrayList<>();
        Matcher found = NAME.matcher(description);
        while (found.find()) {
            if (found.group(1) != null) {
                // What a map is keyed by is written __NAME__.
                names.add(Pattern.compile(found.group(1).replaceAll("__[A-Z_]+?__", "_[A-Z0-9_]+_")));
                continue;
            }
            if (found.group(2).equals("RUN_TIME")) {
                known.addAll(names);
            }
            names.clear();
        }
    }
}
