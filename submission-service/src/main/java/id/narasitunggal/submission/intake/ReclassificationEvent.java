package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.audit.Happening;
import java.util.UUID;

/** The paper work of a change of class: inside the unit until it takes effect. */
public sealed interface ReclassificationEvent extends Happening {
    UUID reclassificationId();

    UUID unitId();

    @Override
    default UUID subject() {
        return reclassificationId();
    }

    @Override
    default UUID concernedUnit() {
        return unitId();
    }

    @Override
    default Reach reach() {
        return Reach.AUDIT;
    }

    record Proposed(UUID reclassificationId, UUID unitId, UUID itemId, Classification to, String reason)
            implements ReclassificationEvent {
        @Override
        public String type() {
            return "reclassification.proposed";
        }
    }

    record Refused(UUID reclassificationId, UUID unitId, UUID itemId) implements ReclassificationEvent {
        @Override
        public String type() {
            return "reclassification.refused";
        }
    }
}
