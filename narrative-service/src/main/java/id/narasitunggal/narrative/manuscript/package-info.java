/**
 * The manuscript (<i>naskah</i>) of a narrative: every section of domain rule and the exact bytes that offices sign. Legal
 * source: Inpres 9/2015, KESATU 2 (narasi tunggal and supporting data) and KESATU 4 (the six words on quality).
 */
@NullMarked
package id.narasitunggal.narrative.manuscript;

import org.jspecify.annotations.NullMarked;
