/**
 * What units say back (<i>tanggapan</i>): comments, questions and obstacles on a published narrative, and the desk's answers.
 * Legal source: Inpres 9/2015, KESATU 2 and 3: who disseminates also reports what stands in the way; the Minister evaluates.
 */
@NullMarked
package id.narasitunggal.narrative.response;

import org.jspecify.annotations.NullMarked;
