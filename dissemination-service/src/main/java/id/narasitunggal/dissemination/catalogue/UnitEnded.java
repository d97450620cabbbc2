package id.narasitunggal.dissemination.catalogue;

import java.util.UUID;

/** A unit was dissolved or merged; observers act in the transaction that stores it, and may hear of it more than once. */
public record UnitEnded(UUID unitId) {}
