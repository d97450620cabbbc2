/**
 * Who put a name to which exact text: the reviewer, the parties of coordination (<i>paraf koordinasi</i>), the approver; each
 * signature holds for one SHA-256 and stays on record when it is void. Legal source: Inpres 9/2015, to the Minister of
 * Communication: compile the narasi tunggal together with the Presidential Staff and the President's communication team.
 */
@NullMarked
package id.narasitunggal.narrative.signature;

import org.jspecify.annotations.NullMarked;
