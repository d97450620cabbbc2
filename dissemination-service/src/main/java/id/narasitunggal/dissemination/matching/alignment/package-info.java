/**
 * Lays a page beside an edition and says word by word what was taken over, what was left out and what was changed.
 *
 * <p>Serves duty 5 of Inpres 9/2015 (republication of the single narrative): an officer must see the evidence, so every
 * judgement rests on passages with their places in both texts. Exact blocks are found first, chained in page order, and
 * the small gaps between them are filled by longest common subsequence.
 */
@NullMarked
package id.narasitunggal.dissemination.matching.alignment;

import org.jspecify.annotations.NullMarked;
