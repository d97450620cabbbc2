/** Reads files of rows, row by row and never trusting them: every row is named with what is wrong, a file that cannot be read is refused as a whole. */
@NullMarked
package id.narasitunggal.submission.exchange.reading;

import org.jspecify.annotations.NullMarked;
