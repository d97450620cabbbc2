package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.audit.Happening;
import java.util.UUID;

/** The history of a disputed figure; the unit hears of it. */
sealed interface DisputeEvent extends Happening {
    UUID disputeId();

    UUID unitId();

    @Override
    default UUID subject() {
        return disputeId();
    }

    @Override
    default UUID concernedUnit() {
        return unitId();
    }

    @Override
    default Reach reach() {
        return Reach.UNIT;
    }

    /** A unit says that a figure is wrong. */
    record Raised(UUID disputeId, UUID unitId, String month, FigureName figure, String reason) implements DisputeEvent {
        @Override
        public String type() {
            return "dispute.raised";
        }
    }

    /** Somebody else has looked into it. */
    record Decided(UUID disputeId, UUID unitId, String month, FigureName figure, DisputeStatus verdict, String reason)
            implements DisputeEvent {
        @Override
        public String type() {
            return "dispute.decided";
        }
    }
}
