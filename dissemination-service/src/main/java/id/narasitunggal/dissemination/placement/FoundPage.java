package id.narasitunggal.dissemination.placement;

import java.time.Instant;
import java.util.UUID;

/**
 * A page of a unit's own website on which our watcher saw an edition.
 *
 * @param publishedAt the date on the page, or when it was found
 */
public record FoundPage(
        UUID channelId, UUID unitId, String url, String canonicalUrl, Instant publishedAt, PlacementOrigin origin) {}
