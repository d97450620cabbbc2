/**
 * Finds among all live and past editions of the single narrative those that a page may have been taken from.
 *
 * <p>Serves duty 5 of Inpres 9/2015. Every run of four words of every edition is kept in primitive arrays in memory (about
 * twenty kilobytes an edition); the texts in the database stay the truth and the index is rebuilt from them at start.
 */
@NullMarked
package id.narasitunggal.dissemination.matching.index;

import org.jspecify.annotations.NullMarked;
