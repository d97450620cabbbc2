/** Every refusal as RFC 9457 problem+json with an Indonesian sentence that says what to do next. */
@NullMarked
package id.narasitunggal.narrative.problem;

import org.jspecify.annotations.NullMarked;
