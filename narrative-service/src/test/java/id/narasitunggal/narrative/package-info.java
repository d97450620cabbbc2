/** Tests of the narrative service on a real PostgreSQL. */
@NullMarked
package id.narasitunggal.narrative;

import org.jspecify.annotations.NullMarked;
