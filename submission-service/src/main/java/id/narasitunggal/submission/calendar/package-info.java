/**
 * Working days, due rules and the duties they make: one row per unit and month, fixed ahead of time. Legal source: Inpres
 * 9/2015, KESATU 1 says "secara berkala" and no day, so period and due day are dated configuration; Perpres 21/2023 for
 * working days.
 */
@NullMarked
package id.narasitunggal.submission.calendar;

import org.jspecify.annotations.NullMarked;
