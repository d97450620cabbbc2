package id.narasitunggal.dissemination.takedown;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.catalogue.EditionEnded;
import id.narasitunggal.dissemination.catalogue.EditionStatus;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.placement.PageSeen;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Opens the duties when an edition ends, in one statement, and sees by the looks at the pages whether they are met. A look that
 * failed or came late says nothing: a unit is late only when a look after the due time still found the text.
 */
@ApplicationScoped
public class TakeDownWatch {
    private static final Actor WATCHER = Actor.system("take-down-watch");

    /** Pages, and what hangs or lies open without one; a broadcast or a meeting is over. */
    private static final String STILL_SHOWN = """
            (p.url is not null
                or exists (select from channel c where c.id = p.channel_id and c.family in ('OUTDOOR', 'MESSAGING'))
                   and coalesce(p.shown_until > :now, true))
            """;

    /** Every unit, or the heir of one that ended, with a page on record that carries any edition of the narrative and was not seen without it. */
    private static final String OPEN = """
            insert into take_down (id, edition_id, narrative_id, unit_id, unit_kind, region, time_zone, duty, cause, pages, opened_at, due_at,
                                   due_month, state, version, transferred_to)
            select gen_random_uuid(), :edition, :narrative, p.unit_id, u.kind, u.region, u.time_zone, :duty, :cause, count(*)::int, :now, :due,
                   to_char(cast(:due as timestamptz) at time zone u.time_zone, 'YYYY-MM'), 'OPEN', 0, nullif(u.id, p.unit_id)
              from placement p
              join unit owner on owner.id = p.unit_id
              left join unit_heir h on h.unit_id = owner.id and owner.status <> 'ACTIVE'
              join unit u on u.id = coalesce(h.heir_id, owner.id) and u.status = 'ACTIVE'
             where p.narrative_id = :narrative and p.status in ('VERIFIED', 'OUTDATED') and
            """ + STILL_SHOWN + """
               and p.check_result is distinct from 'GONE' and p.check_result is distinct from 'NOT_FOUND'
             group by p.unit_id, u.id
            on conflict on constraint take_down_edition_unit_unique do nothing
            """;

    private static final String SEE = """
            with seen as (
                select t.id, bool_and(p.url is not null and p.check_result in ('GONE', 'NOT_FOUND')) as is_gone, max(p.checked_at) as looked_at,
                       max(p.checked_at) filter (where p.check_result in ('VERIFIED', 'PARTIAL') and p.checked_at >= t.opened_at) as present_at
                  from take_down t
                  join placement p on p.narrative_id = t.narrative_id and p.unit_id = t.unit_id and p.status in ('VERIFIED', 'OUTDATED', 'REMOVED') and
            """ + STILL_SHOWN + """
                 where t.state = 'OPEN' and t.narrative_id = :narrative and t.unit_id = :unit
                 group by t.id)
            update take_down t
               set last_present_at = greatest(t.last_present_at, seen.present_at),
                   met_at = case when seen.is_gone then greatest(seen.looked_at, t.opened_at) end,
                   state = case when not coalesce(seen.is_gone, false) then 'OPEN'
                                when t.last_present_at >= t.due_at then 'MET_LATE' else 'MET' end,
                   version = t.version + 1
              from seen
             where t.id = seen.id
               and (seen.is_gone or greatest(t.last_present_at, seen.present_at) is distinct from t.last_present_at)
            returning t.id, coalesce(t.transferred_to, t.unit_id) as unit_id, t.edition_id, t.state, t.met_at
            """;
    private static final String DUE = """
            with due as (
                update take_down set look_asked_at = :now
                 where state = 'OPEN' and due_at <= :now and look_asked_at is null
                returning narrative_id, unit_id)
            select p.id from due join placement p using (narrative_id, unit_id)
             where p.status in ('VERIFIED', 'OUTDATED') and p.url is not null
               and p.check_result is distinct from 'GONE' and p.check_result is distinct from 'NOT_FOUND'
            """;
    private static final String PAGES = """
            select id from placement where narrative_id = :narrative and unit_id = :unit and url is not null and status in ('VERIFIED', 'OUTDATED')
               and check_result is distinct from 'GONE' and check_result is distinct from 'NOT_FOUND'
            """;

    private final Session database;
    private final TakeDownSettings settings;
    private final AuditTrail trail;
    private final Event<LookWanted> looks;
    private final Clock clock;

    TakeDownWatch(Session database, TakeDownSettings settings, AuditTrail trail, Event<LookWanted> looks, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.trail = trail;
        this.looks = looks;
        this.clock = clock;
    }

    /** A correction is not among the causes: who carries the earlier edition owes the new one. */
    void open(@Observes EditionEnded ended) {
        if (ended.how() == EditionStatus.CORRECTED) {
            return;
        }
        TakeDownCause cause = TakeDownCause.valueOf(ended.how().name());
        Duration within = settings.within(cause, ended.isUrgent());
        if (within.isZero()) {
            return;
        }
        Instant now = clock.instant();
        int units = database.createNativeMutationQuery(OPEN)
                .setParameter("edition", ended.editionId())
                .setParameter("narrative", ended.narrativeId())
                .setParameter("duty", cause.duty().name())
                .setParameter("cause", cause.name())
                .setParameter("now", now)
                .setParameter("due", now.plus(within))
                .executeUpdate();
        trail.record(new TakeDownEvent.Opened(ended.editionId(), cause, units), WATCHER);
    }

    void see(@Observes PageSeen seen) {
        database.flush();
        database
                .createNativeQuery(SEE, Tuple.class)
                .setParameter("narrative", seen.narrativeId())
                .setParameter("unit", seen.unitId())
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .filter(row -> row.get("met_at", Instant.class) != null)
                .forEach(row -> trail.record(
                        new TakeDownEvent.Met(
                                row.get("id", UUID.class),
                                row.get("unit_id", UUID.class),
                                row.get("edition_id", UUID.class),
                                row.get("met_at", Instant.class),
                                row.get("state", String.class).equals(TakeDownState.MET.name())),
                        WATCHER));
    }

    /** At the due time the pages are looked at: only then is it known who is late. */
    @Scheduled(every = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void lookWhenDue() {
        ask(database.createNativeQuery(DUE, Tuple.class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(row -> row.get(0, UUID.class))
                .toList());
    }

    /** Has the pages of one duty looked at now. */
    void lookNow(TakeDown duty) {
        ask(database.createNativeQuery(PAGES, Tuple.class)
                .setParameter("narrative", duty.narrativeId)
                .setParameter("unit", duty.unitId)
                .getResultStream()
                .map(row -> row.get(0, UUID.class))
                .toList());
    }

    private void ask(List<UUID> pages) {
        if (!pages.isEmpty()) {
            looks.fire(new LookWanted(List.copyOf(pages)));
        }
    }
}
