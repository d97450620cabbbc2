package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.audit.Happening;
import java.time.Instant;
import java.util.UUID;

/** The history of an item of the calendar. */
sealed interface AgendaEvent extends Happening {
    UUID entryId();

    @Override
    default UUID subject() {
        return entryId();
    }

    record Planned(UUID entryId, String title, UUID topicId, Instant startsAt, String region) implements AgendaEvent {
        @Override
        public String type() {
            return "agenda.planned";
        }
    }

    record Changed(UUID entryId, int sequence) implements AgendaEvent {
        @Override
        public String type() {
            return "agenda.changed";
        }
    }

    record Cancelled(UUID entryId, String reason) implements AgendaEvent {
        @Override
        public String type() {
            return "agenda.cancelled";
        }
    }
}
