package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.placement.PlacementOrigin;
import id.narasitunggal.dissemination.watch.fetch.PageVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/** The addresses to open, in PostgreSQL: shared by all replicas, and never two of us on one website, whatever we come for. */
@ApplicationScoped
class VisitQueue {
    /** Each verified website is watched by its front page; what else it has, the front page and robots.txt tell. */
    private static final String WATCH_WEBSITES = """
            with watched as (
                     insert into visit (channel_id, kind, origin, url, canonical_url, host, due_at)
                     select c.id, 'FRONT_PAGE', 'FOUND_BY_WATCHER', c.url, c.handle_key || '/', c.handle_key, :now
                       from channel c
                      where c.family = 'WEBSITE' and c.status = 'VERIFIED' and c.url is not null
                        and not exists (select from visit v where v.channel_id = c.id and v.kind = 'FRONT_PAGE')
                     on conflict on constraint visit_place_unique do nothing
                  returning host)
            insert into host_turn (host) select distinct host from watched on conflict (host) do nothing
            """;

    /** What somebody reported is looked at first: the rounds wait while a website has such pages due. */
    private static final String CLAIM = """
            with turn as materialized (
                     select host from host_turn
                      where free_from <= clock_timestamp() and (busy_until is null or busy_until < clock_timestamp())
                        and exists (select from visit v join channel c on c.id = v.channel_id and c.status = 'VERIFIED'
                                     where v.host = host_turn.host and v.due_at <= :now
                                       and (v.leased_until is null or v.leased_until < clock_timestamp()))
                        and not exists (select from check_job job
                                         where job.host = host_turn.host and job.dead_at is null and job.due_at <= :now)
                      order by free_from
                      limit :most
                        for update skip locked),
                 chosen as materialized (
                     select due.id, due.lease + 1 as lease, turn.host
                       from turn
                      cross join lateral (select v.id, v.lease from visit v join channel c on c.id = v.channel_id and c.status = 'VERIFIED'
                                           where v.host = turn.host and v.due_at <= :now
                                             and (v.leased_until is null or v.leased_until < clock_timestamp())
                                           order by v.kind = 'PAGE' desc, v.due_at
                                           limit 1
                                             for update of v skip locked) as due),
                 taken as (
                     update host_turn
                        set placement_id = chosen.id, lease = chosen.lease,
                            busy_until = clock_timestamp() + make_interval(secs => :seconds)
                       from chosen
                      where host_turn.host = chosen.host)
            update visit
               set lease = chosen.lease, leased_until = clock_timestamp() + make_interval(secs => :seconds)
              from chosen, channel c
             where visit.id = chosen.id and c.id = visit.channel_id
            returning visit.id, visit.channel_id, c.unit_id, visit.kind, visit.origin, visit.url, visit.canonical_url, visit.host,
                      visit.entity_tag, visit.last_modified, visit.interval_seconds, visit.failures, visit.lease
            """;

    private static final String RENEW = """
            with held as (
                     update visit set leased_until = clock_timestamp() + make_interval(secs => :seconds)
                      where id = :id and lease = :lease and leased_until > clock_timestamp()
                  returning id, lease)
            update host_turn set busy_until = clock_timestamp() + make_interval(secs => :seconds)
              from held
             where host_turn.placement_id = held.id and host_turn.lease = held.lease
            """;
    private static final String SETTLE = """
            update visit
               set due_at = :due, interval_seconds = :interval, failures = :failures, outcome = :outcome, visited_at = :now,
                   changed_at = case when :news then :now else changed_at end,
                   entity_tag = :tag, last_modified = :modified, leased_until = null
             where id = :id and lease = :lease
            """;
    private static final String LEAVE = """
            update host_turn
               set busy_until = null, placement_id = null, lease = null, free_from = clock_timestamp() + make_interval(secs => :seconds)
             where placement_id = :id and lease = :lease
            """;
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final Session database;
    private final WatchSettings settings;
    private final Clock clock;

    VisitQueue(Session database, WatchSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes up websites that were verified since. */
    @Transactional
    void watchWebsites() {
        database.createNativeMutationQuery(WATCH_WEBSITES)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    @Transactional
    List<Visit> claim(int most) {
        return database
                .createNativeQuery(CLAIM, Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("most", most)
                .setParameter("seconds", seconds(settings.lease()))
                .getResultList()
                .stream()
                .map(VisitQueue::visit)
                .toList();
    }

    /** Begins the work; false when the lease ran out while the visit waited for a thread. */
    @Transactional
    boolean begin(Visit visit) {
        return database.createNativeMutationQuery(RENEW)
                        .setParameter("seconds", seconds(settings.lease()))
                        .setParameter("id", visit.id())
                        .setParameter("lease", visit.lease())
                        .executeUpdate()
                == 1;
    }

    /** Writes what becomes of the address and leaves the website; false, and nothing is written, when the lease was lost. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean settle(Visit visit, VisitPlan.Settled settled) {
        VisitPlan plan = settled.plan();
        boolean isOurs = database.createNativeMutationQuery(SETTLE)
                        .setParameter("due", plan.dueAt(), StandardBasicTypes.INSTANT)
                        .setParameter("interval", plan.intervalSeconds())
                        .setParameter("failures", plan.failures())
                        .setParameter("outcome", settled.outcome())
                        .setParameter("now", clock.instant())
                        .setParameter("news", settled.hasNews())
                        .setParameter("tag", settled.seen().tag(), StandardBasicTypes.STRING)
                        .setParameter("modified", settled.seen().lastModified(), StandardBasicTypes.STRING)
                        .setParameter("id", visit.id())
                        .setParameter("lease", visit.lease())
                        .executeUpdate()
                == 1;
        if (isOurs) {
            Duration asked = settled.retryAfter() == null ? Duration.ZERO : settled.retryAfter();
            Duration pause = asked.compareTo(settings.hostPause()) > 0 ? asked : settings.hostPause();
            database.createNativeMutationQuery(LEAVE)
                    .setParameter("seconds", seconds(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause))
                    .setParameter("id", visit.id())
                    .setParameter("lease", visit.lease())
                    .executeUpdate();
        }
        return isOurs;
    }

    private static Visit visit(Tuple row) {
        return new Visit(
                row.get("id", UUID.class),
                row.get("channel_id", UUID.class),
                row.get("unit_id", UUID.class),
                VisitKind.valueOf(row.get("kind", String.class)),
                PlacementOrigin.valueOf(row.get("origin", String.class)),
                row.get("url", String.class),
                row.get("canonical_url", String.class),
                row.get("host", String.class),
                new PageVersion(row.get("entity_tag", String.class), row.get("last_modified", String.class)),
                row.get("interval_seconds", Integer.class),
                row.get("failures", Integer.class),
                row.get("lease", Long.class));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
