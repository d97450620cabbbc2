/**
 * One month of Inpres 9/2015 as a story: October 2026, played by invented people and offices through the public APIs only, so
 * that a newcomer sees all six duties happen on real parts.
 */
@NullMarked
package id.narasitunggal.local.demo;

import org.jspecify.annotations.NullMarked;
