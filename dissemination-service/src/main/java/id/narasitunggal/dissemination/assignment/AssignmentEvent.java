package id.narasitunggal.dissemination.assignment;

import id.narasitunggal.dissemination.audit.Happening;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The history of duties; one row for a set that was frozen or cancelled in one statement. */
public sealed interface AssignmentEvent extends Happening {

    /** All duties of one edition came into being. */
    record Frozen(UUID editionId, int publish, int replace) implements AssignmentEvent {
        @Override
        public String type() {
            return "assignments.frozen";
        }

        @Override
        public UUID subject() {
            return editionId;
        }
    }

    /** The open duties of an edition fell away because its text is no longer in force. */
    record Cancelled(UUID editionId, int count, String reason) implements AssignmentEvent {
        @Override
        public String type() {
            return "assignments.cancelled";
        }

        @Override
        public UUID subject() {
            return editionId;
        }
    }

    /** The open duties of a unit fell away because the unit did. */
    record EndedWithUnit(UUID unitId, int count) implements AssignmentEvent {
        @Override
        public String type() {
            return "assignments.ended-with-unit";
        }

        @Override
        public UUID subject() {
            return unitId;
        }
    }

    /** An heir took over duties of units that ended; those it owed already it owes once. */
    record HandedOn(UUID heir, int closed, int taken) implements AssignmentEvent {
        @Override
        public String type() {
            return "assignments.handed-on";
        }

        @Override
        public UUID subject() {
            return heir;
        }
    }

    /** A unit has taken note of its duty. */
    record Acknowledged(UUID assignmentId, UUID unitId, UUID editionId) implements AssignmentEvent {
        @Override
        public String type() {
            return "assignment.acknowledged";
        }

        @Override
        public UUID subject() {
            return assignmentId;
        }

        @Override
        public UUID concernedUnit() {
            return unitId;
        }

        @Override
        public Reach reach() {
            return Reach.UNIT;
        }
    }

    /** Placements were verified or lost, and the duty stands differently. */
    record Weighed(
            UUID assignmentId,
            UUID unitId,
            UUID editionId,
            AssignmentState before,
            AssignmentState after,
            @Nullable Instant fulfilledAt)
            implements AssignmentEvent {
        @Override
        public String type() {
            return "assignment.weighed";
        }

        @Override
        public UUID subject() {
            return assignmentId;
        }

        @Override
        public UUID concernedUnit() {
            return unitId;
        }

        @Override
        public Reach reach() {
            return Reach.UNIT;
        }
    }
}
