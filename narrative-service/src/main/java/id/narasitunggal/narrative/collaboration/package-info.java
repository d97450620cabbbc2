/**
 * Several people work on one text: remarks on its words that are settled before it is approved, tasks with a day, and who has it
 * open now. Legal source: Inpres 9/2015, the narrative is compiled together before it is one.
 */
@NullMarked
package id.narasitunggal.narrative.collaboration;

import org.jspecify.annotations.NullMarked;
