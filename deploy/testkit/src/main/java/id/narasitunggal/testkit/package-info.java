/** What the tests of all services share: a real PostgreSQL, signed tokens, a clock that can be set. Never on a production class path. */
@NullMarked
package id.narasitunggal.testkit;

import org.jspecify.annotations.NullMarked;
