/** The one source of time. Deadlines are reckoned in the unit's own zone (Keppres 41/1987); the clock is injected so that month ends can be tested. */
@NullMarked
package id.narasitunggal.narrative.time;

import org.jspecify.annotations.NullMarked;
