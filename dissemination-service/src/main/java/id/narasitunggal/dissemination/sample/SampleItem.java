package id.narasitunggal.dissemination.sample;

import java.util.Set;
import java.util.UUID;

/**
 * A placement to be looked at again.
 *
 * @param concerned who reported, proved or verified it: none of them takes the second look
 */
record SampleItem(UUID id, UUID placementId, UUID unitId, Set<String> concerned, SampleState state) {}
