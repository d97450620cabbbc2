package id.narasitunggal.dissemination.placement;

import java.util.UUID;

/** A look at a page of a unit was written down; observers act in its transaction. */
public record PageSeen(UUID narrativeId, UUID unitId) {}
