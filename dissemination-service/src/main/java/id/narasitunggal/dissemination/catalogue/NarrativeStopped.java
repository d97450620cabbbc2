package id.narasitunggal.dissemination.catalogue;

import java.util.UUID;

/**
 * Nobody is to spread a narrative any more, in an emergency; observers act in the transaction that stores it.
 *
 * @param editionId the edition that was in force
 */
public record NarrativeStopped(UUID editionId) {}
