/** Tests of the submission service on a real PostgreSQL. */
@NullMarked
package id.narasitunggal.submission;

import org.jspecify.annotations.NullMarked;
