package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.audit.Happening;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a unit beyond its public facts. Contacts are personal data: the record tells that, not what. */
public sealed interface UnitEvent extends Happening {
    UUID unitId();

    @Override
    default UUID subject() {
        return unitId();
    }

    @Override
    default @Nullable UUID concernedUnit() {
        return unitId();
    }

    record TwoStepSwitched(UUID unitId, boolean twoStep) implements UnitEvent {
        @Override
        public String type() {
            return "unit.two-step-switched";
        }

        @Override
        public Reach reach() {
            return Reach.UNIT;
        }
    }

    /** A new name from a day on; the public facts follow in {@code unit.changed}. */
    record Renamed(UUID unitId, String previousName, String name, String shortName, LocalDate from, String reason)
            implements UnitEvent {
        @Override
        public String type() {
            return "unit.renamed";
        }
    }

    record Recoded(UUID unitId, UnitCode code, LocalDate from, String reason) implements UnitEvent {
        @Override
        public String type() {
            return "unit.recoded";
        }
    }

    record ContactKept(UUID contactId, UUID unitId, ContactPurpose purpose) implements UnitEvent {
        @Override
        public String type() {
            return "unit.contact-kept";
        }
    }

    record ContactRemoved(UUID contactId, UUID unitId, ContactPurpose purpose) implements UnitEvent {
        @Override
        public String type() {
            return "unit.contact-removed";
        }
    }
}
