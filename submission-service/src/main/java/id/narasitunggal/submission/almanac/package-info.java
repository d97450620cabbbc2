/**
 * Holidays, joint leave and due rules as data with history, and the changes to them: what makes a due day. Legal source: Inpres
 * 9/2015, KESATU 1 ("secara berkala", no day named); the yearly joint decree of three ministers on holidays; Perpres 21/2023.
 */
@NullMarked
package id.narasitunggal.submission.almanac;

import org.jspecify.annotations.NullMarked;
