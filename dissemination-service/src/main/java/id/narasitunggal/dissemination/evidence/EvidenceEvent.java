package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.audit.Happening;
import id.narasitunggal.dissemination.placement.EvidenceKind;
import java.util.UUID;

/** Files come in; they never leave. */
sealed interface EvidenceEvent extends Happening {
    record Uploaded(
            UUID evidenceId,
            UUID placementId,
            UUID unitId,
            EvidenceKind kind,
            String mediaType,
            long size,
            String sha256)
            implements EvidenceEvent {
        @Override
        public String type() {
            return "evidence.uploaded";
        }

        @Override
        public UUID subject() {
            return placementId;
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
