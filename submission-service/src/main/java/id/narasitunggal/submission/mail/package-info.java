/**
 * Sends what other desks have queued to be told by e-mail. What a mail says and to whom it goes is theirs to know; that none is lost, none
 * goes out twice and no address smuggles anything in is known here.
 */
@NullMarked
package id.narasitunggal.submission.mail;

import org.jspecify.annotations.NullMarked;
