package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.signature.ConcurrenceAnswer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens before publication, and between the people of the desk: kept for the audit. */
public sealed interface DeskEvent extends NarrativeEvent {
    record Drafted(UUID narrativeId, UUID editionId, String number, UUID topicId, String contentHash)
            implements DeskEvent {
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
            implements DeskEvent {
        @Override
        public String type() {
            return "narrative.edited";
        }
    }

    record Submitted(UUID narrativeId, UUID editionId, String contentHash) implements DeskEvent {
        @Override
        public String type() {
            return "narrative.submitted";
        }
    }

    record ReviewPassed(
            UUID narrativeId,
            UUID editionId,
            String contentHash,
            @Nullable String note) implements DeskEvent {
        @Override
        public String type() {
            return "narrative.review-passed";
        }
    }

    record RevisionRequested(
            UUID narrativeId, UUID editionId, NarrativeStatus from, String reason, int voidedSignatures)
            implements DeskEvent {
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
            implements DeskEvent {
        @Override
        public String type() {
            return "narrative.concurred";
        }
    }

    record Objected(UUID narrativeId, UUID editionId, String party, String reason, String contentHash)
            implements DeskEvent {
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
            implements DeskEvent {
        @Override
        public String type() {
            return "concurrence.overridden";
        }
    }

    record Approved(
            UUID narrativeId,
            UUID editionId,
            String contentHash,
            @Nullable String note) implements DeskEvent {
        @Override
        public String type() {
            return "narrative.approved";
        }
    }

    record Rejected(UUID narrativeId, UUID editionId, String reason) implements DeskEvent {
        @Override
        public String type() {
            return "narrative.rejected";
        }
    }

    /** An approver stopped it before the public saw it. */
    record Killed(UUID narrativeId, UUID editionId, NarrativeStatus from, String reason) implements DeskEvent {
        @Override
        public String type() {
            return "narrative.killed";
        }
    }

    /** A third person looked at what fewer had done in haste. */
    record PostReviewed(
            UUID narrativeId, UUID editionId, PostReviewKind kind, PostReviewOutcome outcome, String note, boolean late)
            implements DeskEvent {
        @Override
        public String type() {
            return "narrative.post-reviewed";
        }
    }

    record Abandoned(UUID narrativeId, UUID editionId, NarrativeStatus from, String reason) implements DeskEvent {
        @Override
        public String type() {
            return "narrative.abandoned";
        }
    }

    record Scheduled(UUID narrativeId, UUID editionId, Instant scheduledFor) implements DeskEvent {
        @Override
        public String type() {
            return "narrative.scheduled";
        }
    }

    /** By a person, or by the scheduler when the topic was taken meanwhile. */
    record Recalled(UUID narrativeId, UUID editionId, String reason) implements DeskEvent {
        @Override
        public String type() {
            return "narrative.recalled";
        }
    }

    record CorrectionBegun(UUID narrativeId, UUID editionId, UUID previousEditionId, String changeNote)
            implements DeskEvent {
        @Override
        public String type() {
            return "narrative.correction-begun";
        }
    }

    record WithdrawalProposed(
            UUID narrativeId,
            UUID editionId,
            String reason,
            String legalBasis,
            @Nullable UUID successorId) implements DeskEvent {
        @Override
        public String type() {
            return "narrative.withdrawal-proposed";
        }
    }
}
