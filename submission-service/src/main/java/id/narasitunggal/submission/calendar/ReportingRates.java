package id.narasitunggal.submission.calendar;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.unit.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Rates over the duties that fell due in a month, live from the rows. A duty belongs to the month of its due day in the unit's zone. */
@ApplicationScoped
public class ReportingRates {
    /** The outer bounds let the index help; the inner ones decide by local date. */
    private static final String DUE_IN_MONTH = """
              from reporting_duty d
              join unit u on u.id = d.unit_id
             where d.due_at >= cast(:first as timestamp) at time zone 'UTC' - interval '1 day'
               and d.due_at < cast(:next as timestamp) at time zone 'UTC' + interval '1 day'
               and d.due_at at time zone u.time_zone >= cast(:first as timestamp)
               and d.due_at at time zone u.time_zone < cast(:next as timestamp)
            """;

    private static final String RATES = """
            with outcome as (
            select u.kind,
            """
            + ReportingDuties.RESULT
            + " as result, d.first_submitted_at is not null as came_in, d.due_at <= cast(:now as timestamptz) as is_due "
            + DUE_IN_MONTH
            + """
               and (:everyUnit or d.unit_id = cast(:unit as uuid)
                    or (:supervisor and u.region_code like (select region_code from unit where id = cast(:unit as uuid)) || '.%'))
            )
            select kind,
                   count(*) filter (where result <> 'WAIVED' and is_due) as due,
                   count(*) filter (where result = 'FULFILLED_ON_TIME' and is_due) as on_time,
                   count(*) filter (where result = 'FULFILLED_LATE' and is_due) as late,
                   count(*) filter (where result = 'IN_PROGRESS' and came_in and is_due) as in_review,
                   count(*) filter (where result = 'MISSED' and is_due) as missed,
                   count(*) filter (where result = 'WAIVED') as waived
              from outcome
             group by kind
             order by kind
            """;

    private static final String MISSED = """
            select d.unit_id, n.name, u.kind
            """
            + DUE_IN_MONTH.replace(
                    "where",
                    "join unit_name n on n.unit_id = u.id and daterange(n.valid_from, n.valid_to) @> (cast(:next as date) - 1) where")
            + " and d.waived_until is null and d.accepted_at is null and d.first_submitted_at is null and d.due_at < cast(:now as timestamptz) order by u.kind, n.name";

    private final Session database;
    private final Clock clock;

    ReportingRates(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<ReportingRate> of(YearMonth month, Actor actor) {
        return database.createNativeQuery(RATES, Tuple.class)
                .setParameter("first", month.atDay(1).atStartOfDay())
                .setParameter("next", month.plusMonths(1).atDay(1).atStartOfDay())
                .setParameter("now", clock.instant())
                .setParameter("everyUnit", actor.seesEveryUnit())
                .setParameter("supervisor", actor.has(Role.REGION_SUPERVISOR))
                .setParameter("unit", actor.unit() == null ? null : actor.unit().toString())
                .getResultStream()
                .map(ReportingRates::rate)
                .toList();
    }

    /** Units that owed a report and sent none, by kind and by the name they bore at the month's end. */
    List<MonthlyFigures.MissedUnit> missed(YearMonth month, Instant now) {
        return database.createNativeQuery(MISSED, Tuple.class)
                .setParameter("first", month.atDay(1).atStartOfDay())
                .setParameter("next", month.plusMonths(1).atDay(1).atStartOfDay())
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new MonthlyFigures.MissedUnit(
                        row.get("unit_id", UUID.class), row.get("name", String.class), row.get("kind", String.class)))
                .toList();
    }

    private static ReportingRate rate(Tuple row) {
        long due = row.get("due", Long.class);
        long onTime = row.get("on_time", Long.class);
        return new ReportingRate(
                UnitKind.valueOf(row.get("kind", String.class)),
                due,
                onTime,
                row.get("late", Long.class),
                row.get("in_review", Long.class),
                row.get("missed", Long.class),
                row.get("waived", Long.class),
                due == 0 ? null : Math.round(onTime * 1000.0 / due) / 10.0);
    }
}
