package id.narasitunggal.narrative.evidence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The news that Kominfo accepted an item of a unit, as the submission service tells it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AcceptedItem(
        UUID itemId,
        UUID submissionId,
        String submissionNumber,
        int revision,
        UUID unitId,
        String unitName,
        String type,
        String title,
        @Nullable String summary,
        @Nullable String body,
        String classification,
        @Nullable List<ItemFigure> figures,
        Instant acceptedAt) {

    /** An allow-list: a class that is not known here counts as exempt. */
    private static final Set<String> OPEN = Set.of("BERKALA", "SERTA_MERTA", "SETIAP_SAAT");

    /** Whether every part is there without which the item could not be cited. */
    boolean isWhole() {
        return revision > 0
                && Stream.of(
                                itemId,
                                submissionId,
                                submissionNumber,
                                unitId,
                                unitName,
                                type,
                                title,
                                classification,
                                acceptedAt)
                        .allMatch(Objects::nonNull);
    }

    /** Whether information of this class may be read by everyone. */
    static boolean isOpen(String classification) {
        return OPEN.contains(classification);
    }
}
