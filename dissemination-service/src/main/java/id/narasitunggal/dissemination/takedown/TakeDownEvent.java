package id.narasitunggal.dissemination.takedown;

import id.narasitunggal.dissemination.audit.Happening;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The history of duties to take a text down. */
public sealed interface TakeDownEvent extends Happening {

    /** All units that carry an edition owe its removal. */
    record Opened(UUID editionId, TakeDownCause cause, int units) implements TakeDownEvent {
        @Override
        public String type() {
            return "take-downs.opened";
        }

        @Override
        public UUID subject() {
            return editionId;
        }

        @Override
        public Reach reach() {
            return Reach.EVERYONE;
        }
    }

    /** A unit is gone and nobody answers for its pages. */
    record EndedWithUnit(UUID unitId, int count) implements TakeDownEvent {
        @Override
        public String type() {
            return "take-downs.ended-with-unit";
        }

        @Override
        public UUID subject() {
            return unitId;
        }
    }

    /** An heir answers for the pages of units that ended. */
    record HandedOn(UUID heir, int taken) implements TakeDownEvent {
        @Override
        public String type() {
            return "take-downs.handed-on";
        }

        @Override
        public UUID subject() {
            return heir;
        }

        @Override
        public UUID concernedUnit() {
            return heir;
        }

        @Override
        public Reach reach() {
            return Reach.UNIT;
        }
    }

    /** The unit says that it has done its duty; its pages are looked at. */
    record Declared(UUID takeDownId, UUID unitId, UUID editionId, UUID narrativeId) implements TakeDownEvent {
        @Override
        public String type() {
            return "take-down.declared";
        }

        @Override
        public UUID subject() {
            return takeDownId;
        }

        @Override
        public @Nullable UUID concernedUnit() {
            return unitId;
        }

        @Override
        public Reach reach() {
            return Reach.UNIT;
        }
    }

    /** The text is gone. */
    record Met(UUID takeDownId, UUID unitId, UUID editionId, Instant metAt, boolean inTime) implements TakeDownEvent {
        @Override
        public String type() {
            return "take-down.met";
        }

        @Override
        public UUID subject() {
            return takeDownId;
        }

        @Override
        public @Nullable UUID concernedUnit() {
            return unitId;
        }

        @Override
        public Reach reach() {
            return Reach.UNIT;
        }
    }
}
