/**
 * Duty 2, the heart of a <i>single</i> narrative: units that give different figures for the same indicator, date and place. The
 * database finds the contradiction when a submission comes in, by whichever way; people settle it, and narratives wait for that.
 * Legal source: Inpres 9/2015, special duty 7 of the Minister; Perpres 39/2019 (Satu Data).
 */
@NullMarked
package id.narasitunggal.submission.conflict;

import org.jspecify.annotations.NullMarked;
