/**
 * From draft to approval: what each person must do and what the text must show before the next one signs it: checklist, evidence,
 * settled remarks. Legal source: Inpres 9/2015, first instruction, 4, whose six words are the checklist; second instruction: no
 * personal or group interest.
 */
@NullMarked
package id.narasitunggal.narrative.gate;

import org.jspecify.annotations.NullMarked;
