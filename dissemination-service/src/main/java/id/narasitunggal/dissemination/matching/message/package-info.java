/**
 * Judges whether a page carries the key messages (<i>pesan kunci</i>) of an edition, in the edition's words or its own.
 *
 * <p>Inpres 9/2015 wants one narrative, not one wording: "satu narasi bukan berarti seragam". An adapted text is therefore
 * judged on its messages, their figures and their sense.
 */
@NullMarked
package id.narasitunggal.dissemination.matching.message;

import org.jspecify.annotations.NullMarked;
