/** Writes what the lists show as files, straight from the database's cursor, for the same eyes as the lists. */
@NullMarked
package id.narasitunggal.submission.exchange.export;

import org.jspecify.annotations.NullMarked;
