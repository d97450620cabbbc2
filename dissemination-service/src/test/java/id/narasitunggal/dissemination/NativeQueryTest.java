package id.narasitunggal.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hibernate plans a native query that names a scalar class anew each time, and a query of rows (Tuple) once. */
class NativeQueryTest {
    private static final Pattern SCALAR = Pattern.compile(
            "createNativeQuery\\((?:(?!\\.class)[^;])*?,\\s*(String|Boolean|Long|Integer|UUID|BigDecimal|Instant|LocalDate|byte\\[])\\.class\\)");

    @Test
    void none_names_a_scalar_class() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }

        assertThat(sources).hasSizeGreaterThan(300);
        assertThat(sources)
                .filteredOn(source -> SCALAR.matcher(read(source)).find())
                .isEmpty();
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
