package id.narasitunggal.narrative.editorial;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every caller with a token gets to know. */
public sealed interface PublicEvent extends NarrativeEvent {
    @Override
    default Reach reach() {
        return Reach.EVERYONE;
    }

    record Published(@JsonUnwrapped PublishedEdition text) implements PublicEvent {
        @Override
        public UUID narrativeId() {
            return text.narrativeId();
        }

        @Override
        public String type() {
            return "edition.published";
        }
    }

    record Corrected(
            @JsonUnwrapped PublishedEdition text,
            UUID previousEditionId,
            @Nullable String changeNote) implements PublicEvent {
        @Override
        public UUID narrativeId() {
            return text.narrativeId();
        }

        @Override
        public String type() {
            return "edition.corrected";
        }
    }

    record Withdrawn(
            UUID narrativeId,
            UUID editionId,
            String number,
            int edition,
            String reason,
            String legalBasis,
            boolean urgent,
            @Nullable UUID successorId,
            @Nullable String successorNumber,
            Instant withdrawnAt)
            implements PublicEvent {
        @Override
        public String type() {
            return "edition.withdrawn";
        }
    }

    /** Another narrative took its place. */
    record Superseded(
            UUID narrativeId,
            UUID editionId,
            String number,
            int edition,
            String reason,
            UUID successorId,
            String successorNumber,
            UUID successorEditionId,
            Instant supersededAt)
            implements PublicEvent {
        static Superseded of(
                Narrative narrative, Edition edition, Narrative other, Edition its, String reason, Instant at) {
            return new Superseded(
                    narrative.id,
                    edition.id,
                    narrative.number,
                    edition.number,
                    reason,
                    other.id,
                    other.number,
                    its.id,
                    at);
        }

        @Override
        public String type() {
            return "edition.superseded";
        }
    }

    /** Not wrong, only old. */
    record Expired(UUID narrativeId, UUID editionId, String number, int edition, Instant expiredAt)
            implements PublicEvent {
        @Override
        public String type() {
            return "edition.expired";
        }
    }
}
