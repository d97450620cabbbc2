package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.audit.Happening;
import java.util.UUID;

/** The pages that carry an edition carry an old text from now on. */
record EditionPlacementsOutdated(UUID editionId, int count) implements Happening {
    @Override
    public String type() {
        return "placements.outdated";
    }

    @Override
    public UUID subject() {
        return editionId;
    }
}
