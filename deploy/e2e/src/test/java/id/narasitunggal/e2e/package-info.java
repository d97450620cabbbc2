/** Black-box tests of the whole product: real processes, real tokens, real websites; nothing is known of the inside. */
@NullMarked
package id.narasitunggal.e2e;

import org.jspecify.annotations.NullMarked;
