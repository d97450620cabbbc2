/** Keyset pages: a list answers items and the cursor of the next page, at the same cost on the first page and on the thousandth. */
@NullMarked
package id.narasitunggal.narrative.paging;

import org.jspecify.annotations.NullMarked;
