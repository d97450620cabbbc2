/**
 * Tells the systems of units, and the WebSub hub, of each narrative the moment it is published, corrected or withdrawn: signed,
 * retried with patience, and so that no destination holds up another. Legal source: Inpres 9/2015, KESATU 3 (quickly and correctly).
 */
@NullMarked
package id.narasitunggal.dissemination.webhook;

import org.jspecify.annotations.NullMarked;
