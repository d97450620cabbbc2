/**
 * A labelled set of pages to measure recognition by: editions, the pages that carry them in many shapes, and for each page
 * what a careful person would say of it.
 */
@NullMarked
package id.narasitunggal.dissemination.matching.labelled;

import org.jspecify.annotations.NullMarked;
