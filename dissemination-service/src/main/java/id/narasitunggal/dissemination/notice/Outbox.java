package id.narasitunggal.dissemination.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The queue of mails to be sent, shared by all replicas: a lease keeps two from sending the same one. */
@ApplicationScoped
class Outbox {
    static final int MOST_ATTEMPTS = 12;
    private static final Duration LEASE = Duration.ofMinutes(3);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private static final String LEASE_SOME = """
            update delivery d
               set leased_until = :until, attempts = d.attempts + 1
              from (select id from delivery
                     where status in ('QUEUED', 'FAILED') and next_attempt_at <= :now and (leased_until is null or leased_until <= :now)
                     order by next_attempt_at
                     limit 20
                       for update skip locked) as due
             where d.id = due.id
            returning d.id, d.kind, d.report_id, d.attempts,
                      (select name from mail_recipient where id = d.recipient_id) as recipient,
                      (select email from mail_recipient where id = d.recipient_id and removed_at is null) as address
            """;

    /** Only who still holds the lease may say how it went. */
    private static final String NOTE = """
            update delivery
               set status = :status, last_answer = :answer, leased_until = null, version = version + 1,
                   sent_at = case when :status = 'SENT' then cast(:now as timestamptz) end,
                   next_attempt_at = case when :status = 'FAILED' then cast(:again as timestamptz) end
             where id = :id and leased_until = :lease
            """;

    private final Session database;
    private final Clock clock;

    Outbox(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<DueDelivery> lease() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant until = now.plus(LEASE);
        return database.createNativeQuery(LEASE_SOME, Tuple.class)
                .setParameter("now", now)
                .setParameter("until", until)
                .getResultStream()
                .map(row -> new DueDelivery(
                        row.get("id", UUID.class),
                        NoticeKind.valueOf(row.get("kind", String.class)),
                        row.get("recipient", String.class),
                        row.get("report_id", UUID.class),
                        row.get("address", String.class),
                        row.get("attempts", Integer.class),
                        until))
                .toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sent(DueDelivery delivery, String answer) {
        note(delivery, DeliveryStatus.SENT, answer);
    }

    /** Tried again later and later; after the last attempt it waits for somebody to look at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(DueDelivery delivery, String answer) {
        note(delivery, delivery.attempt() >= MOST_ATTEMPTS ? DeliveryStatus.DEAD : DeliveryStatus.FAILED, answer);
    }

    /** No later attempt would end differently. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void dead(DueDelivery delivery, String answer) {
        note(delivery, DeliveryStatus.DEAD, answer);
    }

    private void note(DueDelivery delivery, DeliveryStatus status, String answer) {
        Instant now = clock.instant();
        database.createNativeMutationQuery(NOTE)
                .setParameter("id", delivery.id())
                .setParameter("lease", delivery.leasedUntil())
                .setParameter("status", status.name())
                .setParameter("answer", answer.length() <= 500 ? answer : answer.substring(0, 500))
                .setParameter("now", now)
                .setParameter("again", now.plus(wait(delivery.attempt())))
                .executeUpdate();
    }

    /** One minute, two, four … up to six hours. */
    static Duration wait(int attempt) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(attempt - 1, 20));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
