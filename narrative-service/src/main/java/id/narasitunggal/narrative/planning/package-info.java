/**
 * Public communication is planned and coordinated before it is written: plans with the units they involve, the agenda with its
 * clashes, meetings with their follow-ups, and what units propose. Legal source: Inpres 9/2015, third duty, the Minister
 * coordinates planning, preparation and execution, and may involve other ministries and parties.
 */
@NullMarked
package id.narasitunggal.narrative.planning;

import org.jspecify.annotations.NullMarked;
