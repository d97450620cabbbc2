package id.narasitunggal.submission.almanac;

import id.narasitunggal.submission.audit.Happening;
import java.util.UUID;

/** The history of changes to the calendar. */
sealed interface AlmanacEvent extends Happening {
    UUID changeId();

    @Override
    default UUID subject() {
        return changeId();
    }

    record Proposed(UUID changeId, ChangeContent content, String reason) implements AlmanacEvent {
        @Override
        public String type() {
            return "calendar.change-proposed";
        }
    }

    record Applied(UUID changeId, ChangeContent content, String reason, int movedDuties) implements AlmanacEvent {
        @Override
        public String type() {
            return "calendar.changed";
        }

        @Override
        public Reach reach() {
            return Reach.EVERYONE;
        }
    }

    record Rejected(UUID changeId) implements AlmanacEvent {
        @Override
        public String type() {
            return "calendar.change-rejected";
        }
    }
}
