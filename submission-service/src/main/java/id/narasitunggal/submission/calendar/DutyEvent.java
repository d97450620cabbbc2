package id.narasitunggal.submission.calendar;

import id.narasitunggal.submission.audit.Happening;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a duty besides the reports for it; the unit concerned is told. */
public sealed interface DutyEvent extends Happening {
    UUID dutyId();

    UUID unitId();

    @Override
    default UUID subject() {
        return dutyId();
    }

    @Override
    default @Nullable UUID concernedUnit() {
        return unitId();
    }

    @Override
    default Reach reach() {
        return Reach.UNIT;
    }

    /** Holidays or rules changed, and made it due later. */
    record Moved(UUID dutyId, UUID unitId, String period, Instant previousDueAt, Instant dueAt, String reason)
            implements DutyEvent {
        @Override
        public String type() {
            return "duty.moved";
        }
    }

    record Extended(UUID dutyId, UUID unitId, String period, Instant previousDueAt, Instant dueAt, String reason)
            implements DutyEvent {
        @Override
        public String type() {
            return "duty.extended";
        }
    }

    record Waived(UUID dutyId, UUID unitId, String period, String reason) implements DutyEvent {
        @Override
        public String type() {
            return "duty.waived";
        }
    }

    record Reopened(UUID dutyId, UUID unitId, String period, Instant locksAt, String reason) implements DutyEvent {
        @Override
        public String type() {
            return "duty.reopened";
        }
    }

    /** The unit ended; a successor may owe the report instead. */
    record Released(
            UUID dutyId,
            UUID unitId,
            String period,
            @Nullable UUID transferredTo) implements DutyEvent {
        @Override
        public String type() {
            return "duty.released";
        }
    }
}
