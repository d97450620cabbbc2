package id.narasitunggal.submission.exchange;

import id.narasitunggal.submission.audit.Happening;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The history of an import; the unit concerned reads in the feed that it is finished. */
public sealed interface ImportEvent extends Happening {
    UUID importId();

    UUID unitId();

    @Override
    default UUID subject() {
        return importId();
    }

    @Override
    default @Nullable UUID concernedUnit() {
        return unitId();
    }

    record Received(
            UUID importId,
            UUID unitId,
            ImportFormat format,
            String sha256,
            long sizeBytes,
            boolean dryRun,
            boolean submit)
            implements ImportEvent {
        @Override
        public String type() {
            return "import.received";
        }
    }

    record Finished(UUID importId, UUID unitId, ImportState state) implements ImportEvent {
        @Override
        public String type() {
            return "import.finished";
        }

        @Override
        public Reach reach() {
            return Reach.UNIT;
        }
    }
}
