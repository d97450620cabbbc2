package id.narasitunggal.dissemination.webhook;

import id.narasitunggal.dissemination.watch.fetch.PostOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/** What is owed to each destination, in PostgreSQL: one worker a destination over all replicas, under a fenced lease. */
@ApplicationScoped
class DeliveryQueue {
    private static final String CLAIM = """
            with destination as materialized (
                     select id from webhook w
                      where status = 'ACTIVE' and secret is null and (failures > 0) = :failing and (open_until is null or open_until <= :now)
                        and (busy_until is null or busy_until < clock_timestamp())
                        and exists (select from webhook_delivery d where d.webhook_id = w.id and d.due_at <= :now)
                      order by served_at nulls first
                      limit :most
                        for update skip locked),
                 chosen as materialized (
                     select due.id, due.lease + 1 as lease, destination.id as webhook_id
                       from destination
                      cross join lateral (select d.id, d.lease from webhook_delivery d
                                           where d.webhook_id = destination.id and d.due_at <= :now
                                           order by d.due_at, d.created_at
                                           limit 1
                                             for update of d skip locked) as due),
                 taken as (
                     update webhook
                        set busy_until = clock_timestamp() + make_interval(secs => :seconds), busy_delivery = chosen.id, served_at = :now
                       from chosen
                      where webhook.id = chosen.webhook_id)
            update webhook_delivery
               set lease = chosen.lease, leased_until = clock_timestamp() + make_interval(secs => :seconds)
              from chosen, webhook w
             where webhook_delivery.id = chosen.id and w.id = chosen.webhook_id
            returning webhook_delivery.id, w.id as webhook_id, w.kind, w.url, webhook_delivery.payload, webhook_delivery.attempts,
                      w.failures, w.sealed_secret, case when w.previous_until > :now then w.previous_sealed_secret end as previous_secret,
                      webhook_delivery.created_at, webhook_delivery.lease
            """;
    private static final String BEGIN =
            "select 1 from webhook_delivery where id = :id and lease = :lease and leased_until > clock_timestamp()";
    private static final String SETTLE = """
            update webhook_delivery
               set state = :state, due_at = :due, attempts = attempts + 1, leased_until = null, last_status = :status,
                   last_failure = :failure, settled_at = case when :state = 'WAITING' then null else cast(:now as timestamptz) end
             where id = :id and lease = :lease
            """;
    private static final String ATTEMPT = """
            insert into webhook_attempt (delivery_id, attempt, at, http_status, failure)
            values (:id, :attempt, :now, :status, :failure)
            """;
    private static final String LEAVE = """
            update webhook
               set busy_until = null, busy_delivery = null, failures = :failures, open_until = :openUntil,
                   status = case when :gone and status = 'ACTIVE' then 'DISABLED' else status end,
                   status_reason = case when :gone then 'GONE' else status_reason end,
                   version = version + case when :gone then 1 else 0 end
             where id = :webhook and busy_delivery = :id
            """;
    private static final String GIVE_UP_REST = """
            update webhook_delivery set state = 'GIVEN_UP', due_at = null, last_failure = 'DISABLED', settled_at = :now
             where webhook_id = :webhook and state = 'WAITING'
            """;

    /** Longer than the longest attempt, so that nobody takes over from somebody who still sends. */
    private static final Duration LEASE = Duration.ofSeconds(45);

    private final Session database;
    private final Clock clock;

    DeliveryQueue(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes the next message of so many destinations at most.
     *
     * @param failing of those whose last attempt failed, or else of the others
     */
    @Transactional
    List<Delivery> claim(int most, boolean failing) {
        return database
                .createNativeQuery(CLAIM, Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("most", most)
                .setParameter("failing", failing)
                .setParameter("seconds", (double) LEASE.toSeconds())
                .getResultList()
                .stream()
                .map(DeliveryQueue::delivery)
                .toList();
    }

    /** False when the lease ran out while the message waited for a thread. */
    @Transactional
    boolean begin(Delivery delivery) {
        return !database.createNativeQuery(BEGIN, Tuple.class)
                .setParameter("id", delivery.id())
                .setParameter("lease", delivery.lease())
                .getResultList()
                .isEmpty();
    }

    /** Writes what came of an attempt and when the next one is; dropped when the lease was lost. True when that disabled the destination. */
    @Transactional
    boolean settle(Delivery delivery, PostOutcome outcome) {
        Instant now = clock.instant();
        int attempt = delivery.attempts() + 1;
        Optional<Duration> wait = RetrySchedule.after(attempt, delivery.id());
        boolean isRetried = !outcome.isAccepted() && !outcome.isGone() && wait.isPresent();
        String state = outcome.isAccepted() ? "DELIVERED" : isRetried ? "WAITING" : "GIVEN_UP";
        int written = database.createNativeMutationQuery(SETTLE)
                .setParameter("state", state)
                .setParameter(
                        "due",
                        isRetried ? now.plus(longer(wait.orElseThrow(), outcome)) : null,
                        StandardBasicTypes.INSTANT)
                .setParameter("status", outcome.status(), StandardBasicTypes.INTEGER)
                .setParameter("failure", outcome.failure(), StandardBasicTypes.STRING)
                .setParameter("now", now)
                .setParameter("id", delivery.id())
                .setParameter("lease", delivery.lease())
                .executeUpdate();
        if (written == 0) {
            return false;
        }
        database.createNativeMutationQuery(ATTEMPT)
                .setParameter("id", delivery.id())
                .setParameter("attempt", attempt)
                .setParameter("now", now)
                .setParameter("status", outcome.status(), StandardBasicTypes.INTEGER)
                .setParameter("failure", outcome.failure(), StandardBasicTypes.STRING)
                .executeUpdate();
        leave(delivery, outcome, now);
        return outcome.isGone();
    }

    private void leave(Delivery delivery, PostOutcome outcome, Instant now) {
        int failures = outcome.isAccepted() ? 0 : delivery.failures() + 1;
        Duration open = RetrySchedule.circuitBreak(failures);
        database.createNativeMutationQuery(LEAVE)
                .setParameter("failures", failures)
                .setParameter("openUntil", open.isZero() ? null : now.plus(open), StandardBasicTypes.INSTANT)
                .setParameter("gone", outcome.isGone())
                .setParameter("webhook", delivery.webhookId())
                .setParameter("id", delivery.id())
                .executeUpdate();
        if (outcome.isGone()) {
            database.createNativeMutationQuery(GIVE_UP_REST)
                    .setParameter("now", now)
                    .setParameter("webhook", delivery.webhookId())
                    .executeUpdate();
        }
    }

    private static Duration longer(Duration planned, PostOutcome outcome) {
        Duration asked = outcome.retryAfter() == null ? Duration.ZERO : outcome.retryAfter();
        Duration bounded = asked.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1) : asked;
        return bounded.compareTo(planned) > 0 ? bounded : planned;
    }

    private static Delivery delivery(Tuple row) {
        return new Delivery(
                row.get("id", UUID.class),
                row.get("webhook_id", UUID.class),
                "WEBSUB_HUB".equals(row.get("kind", String.class)),
                row.get("url", String.class),
                row.get("payload", String.class),
                row.get("attempts", Integer.class),
                row.get("failures", Integer.class),
                Stream.of("sealed_secret", "previous_secret")
                        .map(name -> row.get(name, String.class))
                        .filter(Objects::nonNull)
                        .toList(),
                row.get("created_at", Instant.class),
                row.get("lease", Long.class));
    }
}
