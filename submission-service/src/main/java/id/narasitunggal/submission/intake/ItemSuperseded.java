package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.audit.Happening;
import java.util.UUID;

/** An item that narratives may have cited no longer stands: its unit corrected it, and the correction was accepted. */
public record ItemSuperseded(UUID itemId, UUID submissionId, int revision, UUID unitId, UUID correctionId)
        implements Happening {
    @Override
    public String type() {
        return "item.superseded";
    }

    @Override
    public UUID subject() {
        return itemId;
    }

    @Override
    public Reach reach() {
        return Reach.UNIT;
    }

    @Override
    public UUID concernedUnit() {
        return unitId;
    }
}
