/**
 * How machines and spreadsheets exchange many records at once: imports of submissions and figures with a report on every row,
 * exports of what the lists show. Legal source: Inpres 9/2015, KESATU 1; Perpres 39/2019 (Satu Data) on interoperable data.
 */
@NullMarked
package id.narasitunggal.submission.exchange;

import org.jspecify.annotations.NullMarked;
