/**
 * What a narrative may rest on: accepted items of units, copied from the submission service's feed. Exempt information
 * (<i>dikecualikan</i>) cannot enter. Legal source: Inpres 9/2015, KESATU 1 and 2; UU 14/2008, article 17.
 */
@NullMarked
package id.narasitunggal.narrative.evidence;

import org.jspecify.annotations.NullMarked;
