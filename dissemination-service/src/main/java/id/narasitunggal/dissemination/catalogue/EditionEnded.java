package id.narasitunggal.dissemination.catalogue;

import java.util.UUID;

/** An edition is no longer the text in force; observers act in the transaction that stores it. */
public record EditionEnded(UUID editionId, EditionStatus how) {}
