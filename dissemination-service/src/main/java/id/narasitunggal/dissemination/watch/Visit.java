package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.placement.PlacementOrigin;
import id.narasitunggal.dissemination.watch.fetch.PageVersion;
import java.util.UUID;

/**
 * An address that one worker opens.
 *
 * @param lease fencing number: a worker whose lease was given to another may not write what it found
 * @param intervalSeconds how long it was left alone before
 */
record Visit(
        UUID id,
        UUID channelId,
        UUID unitId,
        VisitKind kind,
        PlacementOrigin origin,
        String url,
        String canonicalUrl,
        String host,
        PageVersion seen,
        int intervalSeconds,
        int failures,
        long lease) {}
