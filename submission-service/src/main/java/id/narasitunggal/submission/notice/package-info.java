/**
 * The unit learns everything: what was returned or accepted, what falls due, what moved, who contradicts it, by e-mail and in a
 * list of tasks. Mails are queued by the database in the transaction of the act, and sent afterwards by any replica, once.
 * Legal source: Inpres 9/2015, first dictum (data are sent periodically) and special duties 1 and 7 of the Minister.
 */
@NullMarked
package id.narasitunggal.submission.notice;

import org.jspecify.annotations.NullMarked;
