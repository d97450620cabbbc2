/**
 * The emergency stop of a roll-out: proposed by one person and confirmed by a second, it ends the open duties of a narrative so
 * that nothing counts against a unit. Legal source: Inpres 9/2015, KESATU 4 (information must be right).
 */
@NullMarked
package id.narasitunggal.dissemination.stop;

import org.jspecify.annotations.NullMarked;
