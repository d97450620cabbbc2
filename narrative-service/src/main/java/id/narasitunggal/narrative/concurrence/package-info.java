/**
 * Who concurs with a narrative beside the coordinating ministry: the parties, how many of them, for which texts and how
 * fast. Dated data, because the offices change with the cabinet; one person proposes a change, another confirms it.
 * Legal source: Inpres 9/2015, the Minister may involve other parties; Perpres on KSP, PCO and BKP.
 */
@NullMarked
package id.narasitunggal.narrative.concurrence;

import org.jspecify.annotations.NullMarked;
