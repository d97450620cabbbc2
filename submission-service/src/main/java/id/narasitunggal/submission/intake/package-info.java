/**
 * Duty 1: units send data and information periodically; what was sent is sealed, and the server says whether it came in time.
 * Legal source: Inpres 9/2015, KESATU 1; UU 14/2008 art. 9-11 and 17 for the classes of information; Perpres 39/2019 for
 * figures.
 */
@NullMarked
package id.narasitunggal.submission.intake;

import org.jspecify.annotations.NullMarked;
