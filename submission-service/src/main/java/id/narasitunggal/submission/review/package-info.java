/**
 * Duty 2: Kominfo reviews what units sent (<i>kajian</i>): accepts it, or sends it back with reasons and a date to mend it by.
 * Legal source: Inpres 9/2015, special duty 7 of the Minister.
 */
@NullMarked
package id.narasitunggal.submission.review;

import org.jspecify.annotations.NullMarked;
