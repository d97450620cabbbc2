/**
 * Looks at the pages on which units say they published: at once, and again after 1, 3, 7 and 30 days, so that a page that
 * disappears, changes or keeps an old text is noticed. A look that fails says something about the look, never about the unit. Legal source: Inpres 9/2015,
 * the Minister's duty 4 (monitoring and evaluation).
 */
@NullMarked
package id.narasitunggal.dissemination.watch;

import org.jspecify.annotations.NullMarked;
