package id.narasitunggal.narrative.evidence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The news that Kominfo has judged a difference between units. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SettledConflict(
        @Nullable UUID conflictId,
        @Nullable Resolution resolution,
        @Nullable UUID chosenItemId,
        @Nullable String reason) {

    /** One is right, both are right in their way, or there was no difference. */
    enum Resolution {
        CHOSEN,
        FOOTNOTE_BOTH,
        NO_CONFLICT
    }
}
