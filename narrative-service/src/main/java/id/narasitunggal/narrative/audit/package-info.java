/**
 * What happened, who did it and when, what stood there before, and why: one append-only row per act, written in the act's
 * own transaction. The rows that neighbours may see are the change feed. A chain of hashes over all rows shows afterwards
 * whether one was changed, removed or slipped in. Legal source: Inpres 9/2015, the Minister evaluates and reports; UU 43/2009 on
 * official records.
 */
@NullMarked
package id.narasitunggal.narrative.audit;

import org.jspecify.annotations.NullMarked;
