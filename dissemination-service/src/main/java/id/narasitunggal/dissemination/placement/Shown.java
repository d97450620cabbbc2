package id.narasitunggal.dissemination.placement;

import java.time.Instant;
import java.util.UUID;

/** What somebody who proves a placement by files needs to know. */
public record Shown(UUID placementId, UUID unitId, UUID editionId, Instant publishedAt) {}
