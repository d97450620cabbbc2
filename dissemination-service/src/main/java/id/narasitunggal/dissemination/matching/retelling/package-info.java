/**
 * Finds the edition that a page may retell in its own words, for a person to judge.
 *
 * <p>"Satu narasi bukan berarti seragam": a unit may say the same in other words. No passage proves that, so nothing found
 * here ever counts by itself; it only spares an officer of duty 5 of Inpres 9/2015 the search.
 */
@NullMarked
package id.narasitunggal.dissemination.matching.retelling;

import org.jspecify.annotations.NullMarked;
