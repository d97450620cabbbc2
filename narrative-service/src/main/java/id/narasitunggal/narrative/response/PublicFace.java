package id.narasitunggal.narrative.response;

import java.util.UUID;

/**
 * What other desks need to know of a narrative that was published.
 *
 * @param edition number of the newest published edition
 */
public record PublicFace(UUID narrativeId, int edition) {}
