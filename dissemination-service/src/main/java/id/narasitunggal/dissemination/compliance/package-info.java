/**
 * How well K/L/D keep the duties of the Inpres, live and as the monthly report to the President: frozen figures, canonical
 * JSON with its hash, HTML and PDF; made by itself when the books of a month close. Legal source: Inpres 9/2015, the Minister's
 * report "setiap bulan atau sewaktu-waktu apabila diperlukan".
 */
@NullMarked
package id.narasitunggal.dissemination.compliance;

import org.jspecify.annotations.NullMarked;
