package id.narasitunggal.submission.conflict;

import id.narasitunggal.submission.audit.Happening;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contradiction was settled; narratives that cite one of its items need no longer wait. */
record ConflictSettled(
        UUID conflictId, Resolution resolution, @Nullable UUID chosenItemId, String reason, List<UUID> itemIds)
        implements Happening {
    @Override
    public String type() {
        return "conflict.settled";
    }

    @Override
    public UUID subject() {
        return conflictId;
    }

    @Override
    public Reach reach() {
        return Reach.UNIT;
    }
}
