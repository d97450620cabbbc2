/**
 * The editorial desk: one approved narrative (<i>narasi tunggal</i>) per topic, written, reviewed, concurred with and
 * approved by different persons, each signing the same exact text. Legal source: Inpres 9/2015, to the Minister of
 * Communication: compile the narasi tunggal, with the Presidential Staff and the President's communication team.
 */
@NullMarked
package id.narasitunggal.narrative.editorial;

import org.jspecify.annotations.NullMarked;
