/** What each endpoint may ask of the database, held against every request of every test. */
@NullMarked
package id.narasitunggal.submission.budget;

import org.jspecify.annotations.NullMarked;
