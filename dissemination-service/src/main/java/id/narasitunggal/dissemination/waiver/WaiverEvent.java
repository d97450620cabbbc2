package id.narasitunggal.dissemination.waiver;

import id.narasitunggal.dissemination.audit.Happening;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The history of waivers; the unit concerned reads its own in the feed, everybody those of a region. */
sealed interface WaiverEvent extends Happening {
    UUID waiverId();

    @Nullable
    UUID unitId();

    @Override
    default UUID subject() {
        return waiverId();
    }

    @Override
    default @Nullable UUID concernedUnit() {
        return unitId();
    }

    @Override
    default Reach reach() {
        return unitId() == null ? Reach.EVERYONE : Reach.UNIT;
    }

    /** Known to the ministry and, for one duty, to its unit. */
    record Proposed(UUID waiverId, @Nullable UUID unitId, WaiverKind kind, String reason) implements WaiverEvent {
        @Override
        public String type() {
            return "waiver.proposed";
        }

        @Override
        public Reach reach() {
            return Reach.UNIT;
        }
    }

    record Approved(
            UUID waiverId,
            @Nullable UUID unitId,
            WaiverKind kind,
            @Nullable String region,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate toDay,
            String reason)
            implements WaiverEvent {
        @Override
        public String type() {
            return "waiver.approved";
        }
    }

    record Rejected(UUID waiverId, @Nullable UUID unitId, WaiverKind kind, String reason) implements WaiverEvent {
        @Override
        public String type() {
            return "waiver.rejected";
        }

        @Override
        public Reach reach() {
            return Reach.UNIT;
        }
    }

    record Revoked(UUID waiverId, @Nullable UUID unitId, WaiverKind kind, int reopened, String reason)
            implements WaiverEvent {
        @Override
        public String type() {
            return "waiver.revoked";
        }
    }
}
