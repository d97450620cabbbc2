package id.narasitunggal.dissemination.catalogue;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service keeps of narrative-service's {@code edition.withdrawn}, {@code edition.superseded} and {@code edition.expired}.
 *
 * @param successorEditionId the edition of another narrative that took its place
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record EndedEdition(
        UUID narrativeId,
        UUID editionId,
        @Nullable String reason,
        @Nullable Boolean urgent,
        @Nullable UUID successorEditionId,

        @JsonAlias({"withdrawnAt", "supersededAt", "expiredAt"})
        Instant endedAt) {

    boolean isUrgent() {
        return Boolean.TRUE.equals(urgent);
    }
}
