/**
 * Gets the article out of a web page as it came over the wire: character set, visible text, main text.
 *
 * <p>Serves duty 5 of Inpres 9/2015. Recognition looks at everything a reader can see, because what counts is the share of
 * the narrative on the page and not the share of the page; the main text is for display and for telling short posts apart.
 */
@NullMarked
package id.narasitunggal.dissemination.matching.page;

import org.jspecify.annotations.NullMarked;
