package id.narasitunggal.dissemination.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that this replica has leased: nobody else sends it before the lease ends.
 *
 * @param attempt which one this is, from 1
 */
record QueuedMail(UUID delivery, int attempt, Instant leasedUntil) {}
