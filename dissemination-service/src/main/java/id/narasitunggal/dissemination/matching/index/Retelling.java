package id.narasitunggal.dissemination.matching.index;

import java.util.UUID;

/** An edition that a page may retell; {@code share} says how much of its telling words the page holds, from 0 to 1. */
public record Retelling(UUID editionId, double share) {}
