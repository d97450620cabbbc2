/**
 * What changed between two texts: words section by section, and figures with what they rest on. Corrections show what they
 * correct. Legal source: Inpres 9/2015 KESATU 4, information is conveyed exactly; Pedoman Media Siber on corrections.
 */
@NullMarked
package id.narasitunggal.narrative.comparison;

import org.jspecify.annotations.NullMarked;
