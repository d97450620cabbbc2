/**
 * Extensions, waivers (<i>dispensasi</i>) and reopenings of duties: proposed with a reason by one person, decided by another, for
 * one unit or for a region struck by a disaster. Legal source: Inpres 9/2015, KESATU 1; the four-eyes rule is ours.
 */
@NullMarked
package id.narasitunggal.submission.relief;

import org.jspecify.annotations.NullMarked;
