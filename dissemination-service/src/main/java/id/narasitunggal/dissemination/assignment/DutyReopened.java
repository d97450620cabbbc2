package id.narasitunggal.dissemination.assignment;

import java.util.UUID;

/** A waived duty is owed again by a unit that had published meanwhile: what stands is to be weighed anew. */
public record DutyReopened(UUID editionId, UUID unitId) {}
