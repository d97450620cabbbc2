package id.narasitunggal.narrative;

import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A native query that names a scalar class is planned anew each time and pushes another plan out of the cache: rows are asked for as tuples. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class QueryPlanTest {
    private static final Pattern SCALAR = Pattern.compile(
            "createNativeQuery\\((?:(?!\\.class)[^;])*?,\\s*(String|Boolean|Long|Integer|UUID|BigDecimal|Instant|LocalDate)\\.class\\)");

    @Inject
    SessionFactory database;

    @Test
    void what_was_asked_once_is_not_planned_again() {
        UUID narrative = aDraft().id;
        look(narrative);
        database.getStatistics().clear();

        look(narrative);

        assertThat(database.getStatistics().getQueryPlanCacheHitCount()).isPositive();
        assertThat(database.getStatistics().getQueryPlanCacheMissCount()).isZero();
    }

    @Test
    void no_native_query_names_a_scalar_class() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }

        assertThat(sources).hasSizeGreaterThan(300);
        assertThat(sources)
                .filteredOn(source -> SCALAR.matcher(read(source)).find())
                .isEmpty();
    }

    /** What an approver opens before signing: what else is said on the topic, and what was asked and answered. */
    private static void look(UUID narrative) {
        author().get("/api/v1/narratives/{id}/related", narrative).then().statusCode(200);
        author().get("/api/v1/narratives/{id}/comments", narrative).then().statusCode(200);
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
