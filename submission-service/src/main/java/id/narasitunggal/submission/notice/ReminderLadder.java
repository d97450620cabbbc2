package id.narasitunggal.submission.notice;

import id.narasitunggal.submission.time.DatabasePatience;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hibernate.Session;

/**
 * Reminds units of reports that have not come in: three working days before the due day, on it, one and five after, and then
 * tells the province (for others the coordinating ministry). A machine that was off catches up with the last rung only.
 */
@ApplicationScoped
public class ReminderLadder {
    /** One statement for all units. Rungs begin at eight in the morning of the unit's own zone, and are told once per due day. */
    private static final String CLIMB = """
            with open_duty as materialized (
                select d.id, d.unit_id, u.kind, u.region_code, u.time_zone, (d.due_at at time zone u.time_zone)::date as due_day
                  from reporting_duty d
                  join unit u on u.id = d.unit_id and u.status = 'ACTIVE'
                 where d.first_submitted_at is null and d.accepted_at is null and d.waived_until is null and d.released_at is null
                   and d.due_at between cast(:now as timestamptz) - interval '30 days' and cast(:now as timestamptz) + interval '30 days'
            ), rung as materialized (
                select day.due_day, day.time_zone, step.kind, (step.day + time '08:00') at time zone day.time_zone as begins
                  from (select distinct due_day, time_zone from open_duty) as day
                 cross join lateral (values ('REMINDER_BEFORE', working_day_before(day.due_day, 3)),
                                            ('REMINDER_DUE', day.due_day),
                                            ('REMINDER_LATE', working_day_after(day.due_day, 1)),
                                            ('REMINDER_FINAL', working_day_after(day.due_day, 5))) as step (kind, day)
            ), reached as (
                select distinct on (d.id) d.id, d.unit_id, d.kind as unit_kind, d.region_code, d.due_day, rung.kind
                  from open_duty d
                  join rung on rung.due_day = d.due_day and rung.time_zone = d.time_zone and rung.begins <= :now
                 order by d.id, rung.begins desc
            ), told as (
                select kind, unit_id, id, due_day from reached
                union all
                select 'SUPERVISOR', supervisor.id, reached.id, reached.due_day
                  from reached
                 cross join lateral (
                       select u.id
                         from unit u
                        where u.status = 'ACTIVE'
                          and case when reached.unit_kind in ('KABUPATEN', 'KOTA')
                                   then u.kind = 'PROVINSI' and u.region_code = split_part(reached.region_code, '.', 1)
                                   else u.coordinator end) as supervisor
                 where reached.kind = 'REMINDER_FINAL' and supervisor.id <> reached.unit_id
            )
            select count(queue_notice(told.kind, told.unit_id, told.id, null, 'duty:' || told.id || ':' || told.kind || ':' || told.due_day, :now)) from told
            """;

    private final Session database;
    private final Clock clock;

    ReminderLadder(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Safe with any number of replicas: the unique occasion decides. */
    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void climb() {
        DatabasePatience.whileWorking(
                database,
                () -> database.createNativeQuery(CLIMB, Tuple.class)
                        .setParameter("now", clock.instant())
                        .getSingleResult()
                        .get(0, Long.class));
    }
}
