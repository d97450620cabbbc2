package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.audit.Happening;
import java.time.Instant;
import java.util.UUID;

/** A unit says that it published before the narrative was public. */
record ReportDoubted(UUID reportId, UUID unitId, UUID channelId, UUID editionId, Instant claimedAt)
        implements Happening {
    @Override
    public String type() {
        return "placement.report-doubted";
    }

    @Override
    public UUID subject() {
        return reportId;
    }

    @Override
    public UUID concernedUnit() {
        return unitId;
    }
}
