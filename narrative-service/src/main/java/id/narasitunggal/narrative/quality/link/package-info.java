/**
 * Whether the sources that texts name on the web can be opened: looked at in the background, never while somebody waits, and
 * never within our own networks. Legal source: Inpres 9/2015, KESATU 4 (tepat).
 */
@NullMarked
package id.narasitunggal.narrative.quality.link;

import org.jspecify.annotations.NullMarked;
