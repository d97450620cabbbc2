/**
 * Leadership gets each issued report by e-mail, and a reminder until it is acknowledged; officers get a digest of overdue duties
 * every working day and an outlook every week. Mails are queued in the database in the transaction of the act, or once per day
 * and week by whichever replica looks first, and sent afterwards by any replica, once. Legal source: Inpres 9/2015, the Minister
 * reports every month or at any time if needed.
 */
@NullMarked
package id.narasitunggal.dissemination.notice;

import org.jspecify.annotations.NullMarked;
