package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.audit.Happening;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The history of a proposal; the unit reads it in the feed. */
sealed interface ProposalEvent extends Happening {
    UUID proposalId();

    UUID unitId();

    @Override
    default UUID subject() {
        return proposalId();
    }

    @Override
    default @Nullable UUID concernedUnit() {
        return unitId();
    }

    @Override
    default Reach reach() {
        return Reach.UNIT;
    }

    record Proposed(UUID proposalId, UUID unitId, String topic, Urgency urgency) implements ProposalEvent {
        @Override
        public String type() {
            return "proposal.proposed";
        }
    }

    record Withdrawn(UUID proposalId, UUID unitId) implements ProposalEvent {
        @Override
        public String type() {
            return "proposal.withdrawn";
        }
    }

    /** {@code proposal.taken-up} or {@code proposal.declined}. */
    record Answered(
            UUID proposalId,
            UUID unitId,
            ProposalStatus status,
            @Nullable UUID narrativeId,
            @Nullable String reason) implements ProposalEvent {
        @Override
        public String type() {
            return "proposal." + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
