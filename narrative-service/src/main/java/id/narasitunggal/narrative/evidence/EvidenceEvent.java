package id.narasitunggal.narrative.evidence;

import id.narasitunggal.narrative.audit.Happening;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the evidence desk puts on record. */
sealed interface EvidenceEvent extends Happening {

    /** A neighbour's news was not taken over; it names the news, never its content. */
    record Refused(UUID newsId, UUID about, String reason) implements EvidenceEvent {
        @Override
        public String type() {
            return "evidence.refused";
        }

        @Override
        public UUID subject() {
            return about;
        }
    }

    /** What happens to the evidence of one narrative. */
    sealed interface OfNarrative extends EvidenceEvent {
        UUID narrativeId();

        @Override
        default UUID subject() {
            return narrativeId();
        }
    }

    /** A text in the works rests on an item that changed: it waits for a decision. */
    record Flagged(UUID narrativeId, UUID editionId, UUID itemId, FlagKind kind) implements OfNarrative {
        @Override
        public String type() {
            return "narrative.evidence-flagged";
        }
    }

    /** A text in force rests on an item that changed: the desk is told at once. */
    record Alarm(UUID narrativeId, UUID editionId, UUID itemId, FlagKind kind) implements OfNarrative {
        @Override
        public String type() {
            return "narrative.evidence-alarm";
        }

        @Override
        public Reach reach() {
            return Reach.UNIT;
        }
    }

    /** An editor decided what the change means for the text. */
    record Decided(
            UUID narrativeId,
            UUID flagId,
            UUID itemId,
            FlagKind kind,
            @Nullable FlagDecision before,
            FlagDecision decision,
            String reason)
            implements OfNarrative {
        @Override
        public String type() {
            return "narrative.evidence-decided";
        }
    }

    /** A text in force that rests on closed information is proposed for withdrawal; a person decides. */
    record WithdrawalProposed(UUID narrativeId, UUID editionId, String reason, String legalBasis)
            implements OfNarrative {
        @Override
        public String type() {
            return "narrative.withdrawal-proposed";
        }
    }
}
