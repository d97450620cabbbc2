/**
 * What a text rests on, pinned: the accepted item of data, its revision and the value as it stood when it was cited. Legal source:
 * Inpres 9/2015, to the Minister of Communication: compile the narasi tunggal from the data and information that was
 * submitted; Law 14/2008, article 17: what is exempt is never cited.
 */
@NullMarked
package id.narasitunggal.narrative.citation;

import org.jspecify.annotations.NullMarked;
