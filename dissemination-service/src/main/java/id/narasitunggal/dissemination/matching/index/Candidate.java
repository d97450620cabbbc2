package id.narasitunggal.dissemination.matching.index;

import id.narasitunggal.dissemination.matching.alignment.Hits;
import java.util.BitSet;

/**
 * An edition that shares runs of words with a page, worth laying beside it.
 *
 * @param hits where both share such runs
 * @param informative the edition's words that count
 * @param isOfStock whether only the order of stock phrases speaks for it
 */
public record Candidate(IndexedEdition edition, Hits hits, BitSet informative, boolean isOfStock) {}
