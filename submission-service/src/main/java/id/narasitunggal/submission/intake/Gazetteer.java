package id.narasitunggal.submission.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The regions behind the codes of one submission.
 *
 * @param today the day on which codes without a date of their own are read
 */
record Gazetteer(LocalDate today, Map<Mention, UUID> regions) {
    /** A code and the day on which it is read: regions are renumbered, and an old report keeps its old code. */
    record Mention(String code, LocalDate asOf) {}

    @Nullable
    UUID find(String code, LocalDate asOf) {
        return regions.get(new Mention(code, asOf));
    }

    /** A code that was found before. */
    UUID region(String code, LocalDate asOf) {
        return Objects.requireNonNull(find(code, asOf), code);
    }
}
