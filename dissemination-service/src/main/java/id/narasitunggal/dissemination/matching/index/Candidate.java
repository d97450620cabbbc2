package id.narasitunggal.dissemination.matching.index;

import id.narasitunggal.dissemination.matching.alignment.Hits;
import java.util.BitSet;

/** An edition that shares rare runs of words with a page, worth laying beside it; {@code informative} marks its words that count. */
public record Candidate(IndexedEdition edition, Hits hits, BitSet informative) {}
