/**
 * Pre-distribution under embargo: a named list of units that may read a scheduled text before its hour, each after a person
 * has acknowledged the embargo. Everyone else sees nothing until then. Legal source: Inpres 9/2015 KESATU 2 and 3, units
 * convey the narrative quickly and correctly, so they need it in time.
 */
@NullMarked
package id.narasitunggal.narrative.embargo;

import org.jspecify.annotations.NullMarked;
