package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.audit.Happening;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The history of a placement; the unit concerned reads it in the feed. */
public sealed interface PlacementEvent extends Happening {
    UUID placementId();

    UUID channelId();

    UUID unitId();

    UUID editionId();

    /** The page; null for what no page shows. */
    @Nullable
    String url();

    @Override
    default UUID subject() {
        return placementId();
    }

    @Override
    default @Nullable UUID concernedUnit() {
        return unitId();
    }

    @Override
    default Reach reach() {
        return Reach.UNIT;
    }

    /** A unit says where it has published. */
    record Reported(
            UUID placementId,
            UUID channelId,
            UUID unitId,
            UUID editionId,
            @Nullable String url,
            Instant publishedAt) implements PlacementEvent {
        @Override
        public String type() {
            return "placement.reported";
        }
    }

    /** Our watcher came upon a page that nobody had reported. */
    record Found(
            UUID placementId,
            UUID channelId,
            UUID unitId,
            UUID editionId,
            @Nullable String url,
            PlacementOrigin origin) implements PlacementEvent {
        @Override
        public String type() {
            return "placement.found";
        }
    }

    /** The edition stands on the page: recognised there, or confirmed by a person with a reason. */
    record Verified(
            UUID placementId,
            UUID channelId,
            UUID unitId,
            UUID editionId,
            @Nullable String url,
            Instant verifiedAt,
            @Nullable String reason)
            implements PlacementEvent {
        @Override
        public String type() {
            return "placement.verified";
        }
    }

    /** A person found that it does not count. */
    record Rejected(
            UUID placementId,
            UUID channelId,
            UUID unitId,
            UUID editionId,
            @Nullable String url,
            String reason) implements PlacementEvent {
        @Override
        public String type() {
            return "placement.rejected";
        }
    }

    /** The text is gone from the page. */
    record Removed(
            UUID placementId,
            UUID channelId,
            UUID unitId,
            UUID editionId,
            @Nullable String url,
            Instant absentSince) implements PlacementEvent {
        @Override
        public String type() {
            return "placement.removed";
        }
    }

    /** The page bears a date before the edition was public: it does not count unless a person decides otherwise. */
    record EmbargoBreached(
            UUID placementId,
            UUID channelId,
            UUID unitId,
            UUID editionId,
            @Nullable String url,
            @Nullable Instant pageDatedAt)
            implements PlacementEvent {
        @Override
        public String type() {
            return "placement.embargo-breached";
        }
    }

    /** The article changed since the text was recognised, or carries a text that is no longer in force. */
    record PageChanged(
            UUID placementId,
            UUID channelId,
            UUID unitId,
            UUID editionId,
            @Nullable String url,
            PageState pageState,
            @Nullable String drift)
            implements PlacementEvent {
        @Override
        public String type() {
            return "placement.page-changed";
        }
    }
}
