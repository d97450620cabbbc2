package id.narasitunggal.narrative.monitoring.delivery;

import id.narasitunggal.narrative.audit.Happening;
import java.util.UUID;

/** The history of a file of reports; that reports were taken from it the record of the media tells itself. */
sealed interface DeliveryEvent extends Happening {
    UUID importId();

    @Override
    default UUID subject() {
        return importId();
    }

    record Received(UUID importId, String mediaType, String sha256, long sizeBytes, boolean dryRun)
            implements DeliveryEvent {
        @Override
        public String type() {
            return "mention-import.received";
        }
    }

    record Finished(UUID importId, DeliveryState state, int added, int known, int refused) implements DeliveryEvent {
        @Override
        public String type() {
            return "mention-import.finished";
        }
    }
}
