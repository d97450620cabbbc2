package id.narasitunggal.dissemination.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/**
 * The pages to look at, in PostgreSQL, so that any number of replicas share the work: a page has one worker, and so has a
 * website. Leases and pauses run on the database's own clock: the injected one may be moved.
 */
@ApplicationScoped
class CheckQueue {
    private static final String ASK = """
            with asked as (select id, split_part(canonical_url, '/', 1) as host from placement where id = :placement),
                 turn as (insert into host_turn (host) select host from asked on conflict (host) do nothing)
            insert into check_job (placement_id, host, due_at, planned_at) select id, host, :at, :at from asked
            on conflict (placement_id) do update set due_at = least(check_job.due_at, excluded.due_at), failures = 0,
                                                     dead_at = null, dead_reason = null
            """;
    private static final String WATCH_ENDED = """
            insert into check_job (placement_id, host, due_at, planned_at, step)
            select id, split_part(canonical_url, '/', 1), :at, :at, 1
              from placement where edition_id = :edition and url is not null and status in ('VERIFIED', 'OUTDATED')
            on conflict (placement_id) do update
               set due_at = excluded.due_at, planned_at = excluded.planned_at, step = 1, failures = 0, dead_at = null, dead_reason = null
            """;
    private static final String FORGET_ENDED = """
            delete from check_job using placement
             where placement.id = check_job.placement_id and placement.edition_id = :edition
               and placement.status not in ('VERIFIED', 'OUTDATED')
            """;
    /** First the websites that nobody is on, the longest unvisited first; then the page of each that is due the longest. */
    private static final String CLAIM = """
            with turn as materialized (
                     select host from host_turn
                      where free_from <= clock_timestamp() and (busy_until is null or busy_until < clock_timestamp())
                        and exists (select from check_job job
                                     where job.host = host_turn.host and job.dead_at is null and job.due_at <= :now
                                       and (job.leased_until is null or job.leased_until < clock_timestamp()))
                      order by free_from
                      limit :most
                        for update skip locked),
                 chosen as materialized (
                     select page.placement_id, page.lease + 1 as lease, turn.host
                       from turn
                      cross join lateral (select placement_id, lease from check_job job
                                           where job.host = turn.host and job.dead_at is null and job.due_at <= :now
                                             and (job.leased_until is null or job.leased_until < clock_timestamp())
                                           order by job.due_at
                                           limit 1
                                             for update skip locked) as page),
                 taken as (
                     update host_turn
                        set placement_id = chosen.placement_id, lease = chosen.lease,
                            busy_until = clock_timestamp() + make_interval(secs => :seconds)
                       from chosen
                      where host_turn.host = chosen.host)
            update check_job
               set lease = chosen.lease, leased_until = clock_timestamp() + make_interval(secs => :seconds)
              from chosen
             where check_job.placement_id = chosen.placement_id
            returning check_job.placement_id, check_job.lease, check_job.planned_at, check_job.step, check_job.failures
            """;

    private static final String RENEW = """
            with held as (
                     update check_job set leased_until = clock_timestamp() + make_interval(secs => :seconds)
                      where placement_id = :placement and lease = :lease and leased_until > clock_timestamp()
                  returning placement_id, lease)
            update host_turn set busy_until = clock_timestamp() + make_interval(secs => :seconds)
              from held
             where host_turn.placement_id = held.placement_id and host_turn.lease = held.lease
            """;
    private static final String PLAN = """
            update check_job
               set due_at = :due, planned_at = :planned, step = :step, failures = :failures, last_failure = :failure, leased_until = null
             where placement_id = :placement and lease = :lease
            """;
    private static final String GIVE_UP = """
            update check_job
               set dead_at = :at, dead_reason = :reason, last_failure = :failure, leased_until = null
             where placement_id = :placement and lease = :lease
            """;
    private static final String CLOSE = "delete from check_job where placement_id = :placement and lease = :lease";
    private static final String LEAVE = """
            update host_turn
               set busy_until = null, placement_id = null, lease = null, free_from = clock_timestamp() + make_interval(secs => :seconds)
             where placement_id = :placement and lease = :lease
            """;

    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final Session database;
    private final WatchSettings settings;
    private final Clock clock;

    CheckQueue(Session database, WatchSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Has a page looked at as soon as a worker is free, also one we had given up. Asking twice is asking once. */
    @Transactional
    void ask(UUID placementId) {
        database.createNativeMutationQuery(ASK)
                .setParameter("placement", placementId)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** An edition is no longer in force: where it stands, it is looked for again after a while; elsewhere no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void watchEnded(UUID editionId, Duration wait) {
        database.createNativeMutationQuery(WATCH_ENDED)
                .setParameter("edition", editionId)
                .setParameter("at", clock.instant().plus(wait))
                .executeUpdate();
        database.createNativeMutationQuery(FORGET_ENDED)
                .setParameter("edition", editionId)
                .executeUpdate();
    }

    @Transactional
    List<CheckJob> claim(int most) {
        return database
                .createNativeQuery(CLAIM, Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("most", most)
                .setParameter("seconds", seconds(settings.lease()))
                .getResultList()
                .stream()
                .map(row -> new CheckJob(
                        row.get("placement_id", UUID.class),
                        row.get("lease", Long.class),
                        row.get("planned_at", Instant.class),
                        row.get("step", Integer.class),
                        row.get("failures", Integer.class)))
                .toList();
    }

    /** Begins the work; false when the lease ran out while the job waited for a thread: then nobody may be visited. */
    @Transactional
    boolean begin(CheckJob job) {
        return held(RENEW, job)
                        .setParameter("seconds", seconds(settings.lease()))
                        .executeUpdate()
                == 1;
    }

    /**
     * Writes what becomes of the page, and leaves the website to the next worker after a pause, the longer one where the
     * website asked for it. False, and nothing is written, when the lease was lost.
     */
    @Transactional
    boolean settle(CheckJob job, CheckPlan plan, @Nullable String failure, @Nullable Duration retryAfter) {
        if (written(job, plan, failure).executeUpdate() == 0) {
            return false;
        }
        Duration asked = retryAfter == null ? Duration.ZERO : retryAfter;
        Duration pause = asked.compareTo(settings.hostPause()) > 0 ? asked : settings.hostPause();
        held(LEAVE, job)
                .setParameter("seconds", seconds(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause))
                .executeUpdate();
        return true;
    }

    private MutationQuery written(CheckJob job, CheckPlan plan, @Nullable String failure) {
        if (plan instanceof CheckPlan.Again again) {
            return held(PLAN, job)
                    .setParameter("due", again.dueAt())
                    .setParameter("planned", again.plannedAt())
                    .setParameter("step", again.step())
                    .setParameter("failures", again.failures())
                    .setParameter("failure", failure, StandardBasicTypes.STRING);
        }
        if (plan instanceof CheckPlan.GivenUp givenUp) {
            return held(GIVE_UP, job)
                    .setParameter("at", clock.instant())
                    .setParameter("reason", givenUp.reason().name())
                    .setParameter("failure", failure, StandardBasicTypes.STRING);
        }
        return held(CLOSE, job);
    }

    private MutationQuery held(String sql, CheckJob job) {
        return database.createNativeMutationQuery(sql)
                .setParameter("placement", job.placementId())
                .setParameter("lease", job.lease());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
