package id.narasitunggal.narrative.monitoring.delivery;

import java.util.UUID;

/** A step of a file was rolled back; this says whose it was. */
final class StepFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final UUID importId;

    StepFailed(UUID importId, RuntimeException cause) {
        super(cause);
        this.importId = importId;
    }

    UUID importId() {
        return importId;
    }
}
