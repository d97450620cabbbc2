/** Tests of the dissemination service on a real PostgreSQL, with real websites and neighbours on loopback. */
@NullMarked
package id.narasitunggal.dissemination;

import org.jspecify.annotations.NullMarked;
