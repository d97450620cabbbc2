package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.audit.Happening;
import java.util.UUID;

/** The class of an item changed: from now on it may, or may no longer, be cited and shown. Its content is not repeated. */
public record ItemReclassified(UUID itemId, UUID submissionId, UUID unitId, Classification from, Classification to)
        implements Happening {
    @Override
    public String type() {
        return "item.reclassified";
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
