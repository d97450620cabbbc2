/**
 * Waivers of duties to publish, for one duty or for a region struck by force majeure: proposed by one person, decided by
 * another, revoked in time. Legal source: Inpres 9/2015, KESATU 2, and the fairness that its evaluation owes.
 */
@NullMarked
package id.narasitunggal.dissemination.waiver;

import org.jspecify.annotations.NullMarked;
