/**
 * How a text ends, in words for the public, and which one to read instead: corrected, replaced, taken back, expired. Legal
 * source: Inpres 9/2015, first instruction, 4 (what the public is told is right and objective); Law 40/1999, whose corrections
 * name what they correct.
 */
@NullMarked
package id.narasitunggal.narrative.ending;

import org.jspecify.annotations.NullMarked;
