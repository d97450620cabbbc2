package id.narasitunggal.dissemination.bulk;

import id.narasitunggal.dissemination.audit.Happening;
import java.util.UUID;

/** Files come in; what becomes of their rows the placements tell themselves. */
sealed interface ImportEvent extends Happening {
    record Received(UUID importId, UUID unitId, ImportFormat format, boolean dryRun, int rows, String sha256)
            implements ImportEvent {
        @Override
        public String type() {
            return "placement-import.received";
        }

        @Override
        public UUID subject() {
            return importId;
        }

        @Override
        public UUID concernedUnit() {
            return unitId;
        }
    }
}
