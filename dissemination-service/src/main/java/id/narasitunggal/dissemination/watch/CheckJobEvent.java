package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.audit.Happening;
import java.util.UUID;

/** The history of the looks at a page, as far as people decide about them; kept for the audit. */
sealed interface CheckJobEvent extends Happening {
    UUID placementId();

    @Override
    default UUID subject() {
        return placementId();
    }

    /** We cannot look at the page; a person has to see why. */
    record GivenUp(UUID placementId, DeadReason deadReason) implements CheckJobEvent {
        @Override
        public String type() {
            return "check.given-up";
        }
    }

    /** A person has it tried again. */
    record Replayed(UUID placementId) implements CheckJobEvent {
        @Override
        public String type() {
            return "check.replayed";
        }
    }
}
