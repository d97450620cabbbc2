package id.narasitunggal.dissemination.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition has come into force; observers act in the transaction that stores it.
 *
 * @param previousEditionId the edition that it corrects, null for the first edition of a narrative
 */
public record EditionArrived(UUID editionId, @Nullable UUID previousEditionId) {}
