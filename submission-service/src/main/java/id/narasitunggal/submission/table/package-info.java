/** Tables that people send in as CSV: read strictly, each bad row named by its line and a sentence. Legal source: Perpres 39/2019 (Satu Data), data in open formats. */
@NullMarked
package id.narasitunggal.submission.table;

import org.jspecify.annotations.NullMarked;
