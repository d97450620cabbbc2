package id.narasitunggal.dissemination.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.hibernate.Session;

/**
 * Queues what is told by the calendar, on the clock of Jakarta: every working day from eight o'clock the overdue duties, from the
 * first working day of a week on what falls due in it, and two and five working days after the issue of a report that it is not
 * acknowledged. A day or week that was missed altogether is not made up for: the next mail says all there is to say. Safe with
 * any number of replicas and with a clock set back: recipient and occasion are unique.
 */
@ApplicationScoped
public class NoticeRounds {
    private static final String BY_CALENDAR = """
            with present as (
                select cast(:now as timestamptz) at time zone 'Asia/Jakarta' as local
            ), told as (
                select 'DAILY_DIGEST' as kind, 'day:' || to_char(local, 'YYYY-MM-DD') as occasion
                  from present
                 where nth_working_day_after(local::date - 1, 1) = local::date and local::time >= time '08:00'
                   and exists (select from assignment a
                                where a.state in ('PENDING', 'ACKNOWLEDGED', 'PARTIAL') and a.due_at < :now
                                  and a.due_at >= cast(:now as timestamptz) - interval '31 days')
                union all
                select 'WEEKLY_OUTLOOK', 'week:' || to_char(local, 'IYYY-IW')
                  from present
                 where local >= nth_working_day_after(date_trunc('week', local)::date - 1, 1) + time '08:00'
                   and exists (select from assignment a
                                where a.state in ('PENDING', 'ACKNOWLEDGED', 'PARTIAL') and a.due_at >= :now
                                  and a.due_at < cast(:now as timestamptz) + interval '7 days')
            )
            insert into delivery (id, kind, recipient_id, occasion, status, queued_at, next_attempt_at)
            select gen_random_uuid(), told.kind, r.id, told.occasion, 'QUEUED', :now, :now
              from told cross join mail_recipient r
             where r.list = 'OFFICERS' and r.removed_at is null
            on conflict on constraint delivery_once do nothing
            """;
    private static final String REMINDERS = """
            with reached as (
                select distinct on (m.id) m.id, step.after
                  from monthly_report m
                 cross join (values (2), (5)) as step (after)
                 where m.state = 'ISSUED' and m.issued_at <= :now
                   and (nth_working_day_after((m.issued_at at time zone 'Asia/Jakarta')::date, step.after) + time '08:00')
                       at time zone 'Asia/Jakarta' <= :now
                 order by m.id, step.after desc
            )
            insert into delivery (id, kind, recipient_id, report_id, occasion, status, queued_at, next_attempt_at)
            select gen_random_uuid(), 'REPORT_REMINDER', r.id, reached.id, 'remind:' || reached.id || ':' || reached.after, 'QUEUED', :now, :now
              from reached cross join mail_recipient r
             where r.list = 'LEADERSHIP' and r.removed_at is null
            on conflict on constraint delivery_once do nothing
            """;

    private final Session database;
    private final Clock clock;

    NoticeRounds(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void look() {
        Instant now = clock.instant();
        database.createNativeMutationQuery(BY_CALENDAR).setParameter("now", now).executeUpdate();
        database.createNativeMutationQuery(REMINDERS).setParameter("now", now).executeUpdate();
    }
}
