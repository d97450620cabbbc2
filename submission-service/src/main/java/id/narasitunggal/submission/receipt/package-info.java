/**
 * Receipts (<i>tanda terima</i>): what a unit sent, when it arrived and whether it was in time, signed so that anybody can check it
 * without asking us. Legal source: Inpres 9/2015, KESATU 1.
 */
@NullMarked
package id.narasitunggal.submission.receipt;

import org.jspecify.annotations.NullMarked;
