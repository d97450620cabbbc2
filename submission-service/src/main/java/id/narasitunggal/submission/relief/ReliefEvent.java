package id.narasitunggal.submission.relief;

import id.narasitunggal.submission.audit.Happening;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The history of proposals to ease duties. */
sealed interface ReliefEvent extends Happening {
    UUID reliefId();

    @Nullable
    UUID unitId();

    @Override
    default UUID subject() {
        return reliefId();
    }

    @Override
    default @Nullable UUID concernedUnit() {
        return unitId();
    }

    @Override
    default Reach reach() {
        return Reach.UNIT;
    }

    record Proposed(UUID reliefId, @Nullable UUID unitId, ReliefKind kind, String period, String reason)
            implements ReliefEvent {
        @Override
        public String type() {
            return "duty-relief.proposed";
        }
    }

    record Approved(UUID reliefId, @Nullable UUID unitId, ReliefKind kind, String period, int touchedDuties)
            implements ReliefEvent {
        @Override
        public String type() {
            return "duty-relief.approved";
        }
    }

    record Rejected(UUID reliefId, @Nullable UUID unitId, ReliefKind kind) implements ReliefEvent {
        @Override
        public String type() {
            return "duty-relief.rejected";
        }
    }
}
