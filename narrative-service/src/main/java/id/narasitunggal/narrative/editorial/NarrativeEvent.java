package id.narasitunggal.narrative.editorial;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.narasitunggal.narrative.audit.Happening;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The history of a narrative: each becomes the audit row, and what is public becomes the feed's entry. */
public sealed interface NarrativeEvent extends Happening {
    UUID narrativeId();

    @Override
    default UUID subject() {
        return narrativeId();
    }

    /** Everything that happens before publication is the desk's own affair. */
    record Drafted(UUID narrativeId, UUID editionId, String number, UUID topicId, String contentHash)
            implements NarrativeEvent {
        @Override
        public String type() {
            return "narrative.drafted";
        }
    }

    record Edited(
            UUID narrativeId,
            UUID editionId,
            NarrativeStatus from,
            String hashBefore,
            String contentHash,
            int voidedSignatures)
            implements NarrativeEvent {
        @Override
        public String type() {
            return "narrative.edited";
        }
    }

    record Submitted(UUID narrativeId, UUID editionId, String contentHash) implements NarrativeEvent {
        @Override
        public String type() {
            return "narrative.submitted";
        }
    }

    record ReviewPassed(
            UUID narrativeId,
            UUID editionId,
            String contentHash,
            @Nullable String note) implements NarrativeEvent {
        @Override
        public String type() {
            return "narrative.review-passed";
        }
    }

    record RevisionRequested(
            UUID narrativeId, UUID editionId, NarrativeStatus from, String reason, int voidedSignatures)
            implements NarrativeEvent {
        @Override
        public String type() {
            return "narrative.revision-requested";
        }
    }

    record Concurred(
            UUID narrativeId,
            UUID editionId,
            String party,
            ConcurrenceAnswer answer,
            @Nullable String notes,
            String contentHash)
            implements NarrativeEvent {
        @Override
        public String type() {
            return "narrative.concurred";
        }
    }

    record Objected(UUID narrativeId, UUID editionId, String party, String reason, String contentHash)
            implements NarrativeEvent {
        @Override
        public String type() {
            return "narrative.objected";
        }
    }

    /** The approver went on without a party that stayed silent; the monthly report shows it. */
    record ConcurrenceOverridden(
            UUID narrativeId,
            UUID editionId,
            String number,
            List<String> silentParties,
            String reason,
            String contentHash)
            implements NarrativeEvent {
        @Override
        public String type() {
            return "concurrence.overridden";
        }
    }

    record Approved(
            UUID narrativeId,
            UUID editionId,
            String contentHash,
            @Nullable String note) implements NarrativeEvent {
        @Override
        public String type() {
            return "narrative.approved";
        }
    }

    record Rejected(UUID narrativeId, UUID editionId, String reason) implements NarrativeEvent {
        @Override
        public String type() {
            return "narrative.rejected";
        }
    }

    record Abandoned(UUID narrativeId, UUID editionId, NarrativeStatus from, String reason) implements NarrativeEvent {
        @Override
        public String type() {
            return "narrative.abandoned";
        }
    }

    record Scheduled(UUID narrativeId, UUID editionId, Instant scheduledFor) implements NarrativeEvent {
        @Override
        public String type() {
            return "narrative.scheduled";
        }
    }

    /** By a person, or by the scheduler when the topic was taken meanwhile. */
    record Recalled(UUID narrativeId, UUID editionId, String reason) implements NarrativeEvent {
        @Override
        public String type() {
            return "narrative.recalled";
        }
    }

    record CorrectionBegun(UUID narrativeId, UUID editionId, UUID previousEditionId, String changeNote)
            implements NarrativeEvent {
        @Override
        public String type() {
            return "narrative.correction-begun";
        }
    }

    record WithdrawalProposed(UUID narrativeId, UUID editionId, String reason, String legalBasis)
            implements NarrativeEvent {
        @Override
        public String type() {
            return "narrative.withdrawal-proposed";
        }
    }

    /** What every caller with a token gets to know. */
    sealed interface Public extends NarrativeEvent {
        @Override
        default Reach reach() {
            return Reach.EVERYONE;
        }
    }

    record Published(@JsonUnwrapped PublishedEdition text) implements Public {
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
            @Nullable String changeNote) implements Public {
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
            Instant withdrawnAt)
            implements Public {
        @Override
        public String type() {
            return "edition.withdrawn";
        }
    }

    /** Not wrong, only old. */
    record Expired(UUID narrativeId, UUID editionId, String number, int edition, Instant expiredAt) implements Public {
        @Override
        public String type() {
            return "edition.expired";
        }
    }
}
