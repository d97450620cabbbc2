/** The desk's figures of one month, for the report to the President. Legal source: Inpres 9/2015, the Minister evaluates and reports every month. */
@NullMarked
package id.narasitunggal.narrative.monthly;

import org.jspecify.annotations.NullMarked;
