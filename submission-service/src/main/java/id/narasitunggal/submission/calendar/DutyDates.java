package id.narasitunggal.submission.calendar;

import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.time.DatabasePatience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The dates of duties after they were fixed: they move later, never earlier, and only while they are not yet due. */
@ApplicationScoped
public class DutyDates {
    private static final String OPEN =
            "select exists (select from reporting_duty where due_at > :now and released_at is null and ";

    private static final String MOVE_LATER = """
            with open as (
                select id, unit_id, period, due_at from reporting_duty
                 where due_at > :now and released_at is null and accepted_at is null
            ), owed as materialized (
                select * from owed_duties((select min(period) from open), (select max(period) from open))
            ), moved as (
                update reporting_duty d
                   set due_at = owed.due_at, grace_until = greatest(d.grace_until, owed.grace_until),
                       locks_at = greatest(d.locks_at, owed.locks_at), version = d.version + 1
                  from open
                  join owed on owed.unit_id = open.unit_id and owed.period = open.period and owed.due_at > open.due_at
                 where d.id = open.id
                returning d.id, d.unit_id, d.period, open.due_at as was, d.due_at
            )
            select * from moved order by unit_id, period
            """;

    private static final String EASED = """
             where d.period = :period and d.accepted_at is null and d.released_at is null and u.id = d.unit_id
               and (u.id = cast(:unit as uuid)
                    or (u.tier = 'D' and (u.region_code = cast(:region as text) or u.region_code like cast(:region as text) || '.%')))
            """;
    private static final String WAIVE = """
            update reporting_duty d set waived_until = d.locks_at, waiver_reason = :reason, version = d.version + 1 from unit u
            """ + EASED + " and d.waived_until is null returning d.id, d.unit_id";
    private static final String EXTEND = """
            with before as (
                select d.id, d.due_at as was, (cast(:day as date) + (d.due_at at time zone u.time_zone)::time) at time zone u.time_zone as becomes
                  from reporting_duty d, unit u
            """ + EASED + """
                   and d.due_at > cast(:proposed as timestamptz)
                   for update of d
            ), extended as (
            update reporting_duty d
               set due_at = becomes, grace_until = d.grace_until + (becomes - was), locks_at = greatest(d.locks_at, d.grace_until + (becomes - was)),
                   version = d.version + 1
              from before
             where d.id = before.id and becomes > was
            returning d.id, d.unit_id, was, d.due_at
            )
            select * from extended
            """;
    private static final String REOPEN = """
            update reporting_duty d set locks_at = (cast(:day as date) + 1)::timestamp at time zone u.time_zone, version = d.version + 1 from unit u
            """ + EASED + """
               and (cast(:day as date) + 1)::timestamp at time zone u.time_zone > d.locks_at
            returning d.id, d.unit_id, d.locks_at
            """;

    private static final String RELEASE = """
            with released as (
                update reporting_duty d set released_at = :now, transferred_to = cast(:heir as uuid), version = d.version + 1
                  from unit u
                 where u.id = d.unit_id and d.unit_id in (:units)
                   and d.due_at > cast(:day as date)::timestamp at time zone u.time_zone
                   and d.released_at is null and d.waived_until is null and num_nonnulls(d.first_submitted_at, d.accepted_at) = 0
                returning d.id, d.unit_id, d.period, d.due_at, d.grace_until, d.locks_at
            ), inherited as (
                insert into reporting_duty (id, unit_id, period, due_at, grace_until, locks_at)
                select gen_random_uuid(), cast(:heir as uuid), period, max(due_at), max(grace_until), max(locks_at)
                  from released
                 where cast(:heir as uuid) is not null
                 group by period
                on conflict on constraint reporting_duty_one_per_period do nothing
            )
            select id, unit_id, period from released order by unit_id, period
            """;

    /** The duties of one unit, or of the governments of a region, for one month. */
    public record Scope(@Nullable UUID unitId, @Nullable String regionCode, YearMonth period) {}

    private final Session database;
    private final AuditTrail trail;
    private final Clock clock;

    DutyDates(Session database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether duties that fall due in this month are laid out and not yet due. */
    public boolean areOpenIn(YearMonth month) {
        return isOpen("due_month = :month)", month);
    }

    /** Whether duties for this month or a later one are laid out and not yet due. */
    public boolean areOpenFrom(YearMonth period) {
        return isOpen("period >= :month)", period);
    }

    private boolean isOpen(String condition, YearMonth month) {
        return database.createNativeQuery(OPEN + condition, Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("month", month.atDay(1))
                .getSingleResult()
                .get(0, Boolean.class);
    }

    /** Follows the rules and holidays of now where they make duties due later; each unit is told. Answers how many moved. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int moveLater(String reason, Actor actor) {
        List<Tuple> moved = new ArrayList<>();
        DatabasePatience.whileWorking(
                database,
                () -> moved.addAll(database.createNativeQuery(MOVE_LATER, Tuple.class)
                        .setParameter("now", clock.instant())
                        .getResultList()));
        return told(moved, row -> moved(row, reason), actor);
    }

    private static DutyEvent moved(Tuple row, String reason) {
        return new DutyEvent.Moved(
                id(row),
                unit(row),
                YearMonth.from(row.get("period", LocalDate.class)).toString(),
                row.get("was", Instant.class),
                row.get("due_at", Instant.class),
                reason);
    }

    /** One event for each duty that was touched. */
    private int told(List<Tuple> touched, Function<Tuple, DutyEvent> event, Actor actor) {
        trail.recordAll(touched.stream().map(event).toList(), actor);
        return touched.size();
    }

    /** The units need not report. Answers how many duties it concerned; what is accepted or waived already stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int waive(Scope scope, String reason, Actor actor) {
        List<Tuple> waived = scoped(WAIVE, scope).setParameter("reason", reason).getResultList();
        return told(
                waived,
                row -> new DutyEvent.Waived(id(row), unit(row), scope.period().toString(), reason),
                actor);
    }

    /** Due on a later day at the same hour, for duties that were not yet due when it was asked for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int extend(Scope scope, LocalDate day, Instant askedAt, String reason, Actor actor) {
        List<Tuple> extended = scoped(EXTEND, scope)
                .setParameter("day", day)
                .setParameter("proposed", askedAt)
                .getResultList();
        return told(
                extended,
                row -> new DutyEvent.Extended(
                        id(row),
                        unit(row),
                        scope.period().toString(),
                        row.get("was", Instant.class),
                        row.get("due_at", Instant.class),
                        reason),
                actor);
    }

    /** Takes reports in again until the end of a day; what is late stays late. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int reopen(Scope scope, LocalDate day, String reason, Actor actor) {
        List<Tuple> reopened = scoped(REOPEN, scope).setParameter("day", day).getResultList();
        return told(
                reopened,
                row -> new DutyEvent.Reopened(
                        id(row), unit(row), scope.period().toString(), row.get("locks_at", Instant.class), reason),
                actor);
    }

    /**
     * The units owe nothing more that fell due after a day and was not reported. The heir owes each such month once, also when
     * several units end in it. Answers how many duties were released.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int release(Collection<UUID> unitIds, @Nullable UUID heir, LocalDate day, Actor actor) {
        database.flush();
        List<Tuple> released = database.createNativeQuery(RELEASE, Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("heir", heir == null ? null : heir.toString())
                .setParameterList("units", unitIds)
                .setParameter("day", day)
                .getResultList();
        return told(
                released,
                row -> new DutyEvent.Released(
                        id(row),
                        unit(row),
                        YearMonth.from(row.get("period", LocalDate.class)).toString(),
                        heir),
                actor);
    }

    private NativeQuery<Tuple> scoped(String sql, Scope scope) {
        database.flush();
        String wrapped = sql.startsWith("with") ? sql : "with eased as (" + sql + ") select * from eased";
        return database.createNativeQuery(wrapped, Tuple.class)
                .setParameter("period", scope.period().atDay(1))
                .setParameter(
                        "unit", scope.unitId() == null ? null : scope.unitId().toString())
                .setParameter("region", scope.regionCode());
    }

    private static UUID id(Tuple row) {
        return row.get("id", UUID.class);
    }

    private static UUID unit(Tuple row) {
        return row.get("unit_id", UUID.class);
    }
}
