/**
 * A text enters into force, at once or at its hour, alone on its topic; and it leaves, by correction, stop or withdrawal. Legal
 * source: Inpres 9/2015, to the Minister of Communication: disseminate the narasi tunggal; first instruction, 3 and 4: fast and
 * right.
 */
@NullMarked
package id.narasitunggal.narrative.release;

import org.jspecify.annotations.NullMarked;
