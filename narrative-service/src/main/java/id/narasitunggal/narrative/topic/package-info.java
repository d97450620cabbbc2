/** The topics on which government speaks with one voice. Legal source: Inpres 9/2015, KESATU 2: one narasi tunggal for each policy and programme. */
@NullMarked
package id.narasitunggal.narrative.topic;

import org.jspecify.annotations.NullMarked;
