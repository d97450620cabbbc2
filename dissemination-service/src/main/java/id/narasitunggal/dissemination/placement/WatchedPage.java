package id.narasitunggal.dissemination.placement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page and the edition that should stand on it. */
public record WatchedPage(
        UUID placementId,
        UUID editionId,
        UUID narrativeId,
        String url,
        PlacementStatus status,
        @Nullable Instant verifiedAt,
        @Nullable Instant absentSince) {}
