package id.narasitunggal.dissemination.compliance;

/** Placements reported in a month, by how they stand at the cut-off. */
record PlacementTotals(int reported, int verified, int awaiting, int rejected, int removed) {}
