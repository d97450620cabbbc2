package id.narasitunggal.dissemination.mail;

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
class MailQueue {
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
            returning d.id, d.attempts
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

    MailQueue(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<QueuedMail> lease() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant until = now.plus(LEASE);
        return database.createNativeQuery(LEASE_SOME, Tuple.class)
                .setParameter("now", now)
                .setParameter("until", until)
                .getResultStream()
                .map(row -> new QueuedMail(row.get("id", UUID.class), row.get("attempts", Integer.class), until))
                .toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sent(QueuedMail mail, String answer) {
        note(mail, DeliveryStatus.SENT, answer);
    }

    /** Tried again later and later; after the last attempt it waits for somebody to look at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(QueuedMail mail, String answer) {
        note(mail, mail.attempt() >= MOST_ATTEMPTS ? DeliveryStatus.DEAD : DeliveryStatus.FAILED, answer);
    }

    /** No later attempt would end differently. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void dead(QueuedMail mail, String answer) {
        note(mail, DeliveryStatus.DEAD, answer);
    }

    private void note(QueuedMail mail, DeliveryStatus status, String answer) {
        Instant now = clock.instant();
        database.createNativeMutationQuery(NOTE)
                .setParameter("id", mail.delivery())
                .setParameter("lease", mail.leasedUntil())
                .setParameter("status", status.name())
                .setParameter("answer", answer.length() <= 500 ? answer : answer.substring(0, 500))
                .setParameter("now", now)
                .setParameter("again", now.plus(wait(mail.attempt())))
                .executeUpdate();
    }

    /** One minute, two, four … up to six hours. */
    static Duration wait(int attempt) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(attempt - 1, 20));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
