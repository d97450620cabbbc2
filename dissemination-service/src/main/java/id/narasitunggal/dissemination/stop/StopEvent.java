package id.narasitunggal.dissemination.stop;

import id.narasitunggal.dissemination.audit.Happening;
import java.util.UUID;

/** The history of emergency stops; a stop in force is told to everybody. */
sealed interface StopEvent extends Happening {
    UUID stopId();

    @Override
    default UUID subject() {
        return stopId();
    }

    record Proposed(UUID stopId, UUID narrativeId, String reason) implements StopEvent {
        @Override
        public String type() {
            return "emergency-stop.proposed";
        }
    }

    record Confirmed(UUID stopId, UUID narrativeId, String reason, int stoppedDuties) implements StopEvent {
        @Override
        public String type() {
            return "emergency-stop.confirmed";
        }

        @Override
        public Reach reach() {
            return Reach.EVERYONE;
        }
    }

    record Rejected(UUID stopId, UUID narrativeId, String reason) implements StopEvent {
        @Override
        public String type() {
            return "emergency-stop.rejected";
        }
    }
}
