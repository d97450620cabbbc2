/**
 * What waits for whom in duties 5 and 6 of Inpres 9/2015: a unit publishes and takes down, an officer verifies and decides, the report is
 * reviewed, signed, issued and received. Reckoned from the rows of the other desks when it is read; nothing is stored here.
 */
@NullMarked
package id.narasitunggal.dissemination.task;

import org.jspecify.annotations.NullMarked;
