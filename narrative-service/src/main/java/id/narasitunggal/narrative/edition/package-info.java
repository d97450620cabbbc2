/**
 * Editions as they are read: each at an address that never changes, as data and as a page, and what changed from one to
 * another in words and figures. Legal source: Inpres 9/2015, first instruction, 2: units disseminate the narasi tunggal, so it
 * must be readable to them, exactly.
 */
@NullMarked
package id.narasitunggal.narrative.edition;

import org.jspecify.annotations.NullMarked;
