package id.narasitunggal.dissemination.catalogue;

import java.time.Instant;
import java.util.UUID;

/**
 * An edition is no longer the text in force; observers act in the transaction that stores it.
 *
 * @param isUrgent whether the old text must be gone within hours
 */
public record EditionEnded(UUID editionId, UUID narrativeId, EditionStatus how, boolean isUrgent, Instant at) {}
