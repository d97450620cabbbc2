package id.narasitunggal.submission.succession;

import id.narasitunggal.submission.audit.Happening;
import id.narasitunggal.submission.unit.SuccessionType;
import id.narasitunggal.submission.unit.SuccessionView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to a succession before its day; that units succeeded each other is told when they do. */
sealed interface SuccessionEvent extends Happening {
    UUID successionId();

    @Override
    default UUID subject() {
        return successionId();
    }

    /** Recorded ahead of its day. */
    record Planned(
            UUID successionId,
            SuccessionType succession,
            List<UUID> from,
            List<UUID> to,
            LocalDate effectiveOn,
            String reason)
            implements SuccessionEvent {
        static Planned of(SuccessionView planned) {
            return new Planned(
                    planned.id(),
                    planned.type(),
                    planned.from(),
                    planned.to(),
                    planned.effectiveOn(),
                    planned.legalBasis());
        }

        @Override
        public String type() {
            return "unit.succession-planned";
        }
    }

    /** Taken back before its day. */
    record Cancelled(UUID successionId, String reason) implements SuccessionEvent {
        @Override
        public String type() {
            return "unit.succession-cancelled";
        }
    }

    /** On its day a rule said no. */
    record Refused(UUID successionId, String reason) implements SuccessionEvent {
        @Override
        public String type() {
            return "unit.succession-refused";
        }
    }
}
