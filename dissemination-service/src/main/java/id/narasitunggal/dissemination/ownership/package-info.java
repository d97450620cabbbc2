/**
 * The proof that a website belongs to the unit that names it: a token on its front page, in a well-known file or in its DNS.
 * Legal source: Inpres 9/2015, KESATU 4; Permenkominfo on government domain names.
 */
@NullMarked
package id.narasitunggal.dissemination.ownership;

import org.jspecify.annotations.NullMarked;
