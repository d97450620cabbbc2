/**
 * How well units meet their duties: rates counted live over duty rows, with the rows behind each figure, and the monthly figures
 * for the report to leadership. Legal source: Inpres 9/2015, the Minister evaluates and reports every month.
 */
@NullMarked
package id.narasitunggal.submission.rate;

import org.jspecify.annotations.NullMarked;
