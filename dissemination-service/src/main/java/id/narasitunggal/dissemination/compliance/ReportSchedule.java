package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.time.ClockProducer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.hibernate.Session;

/**
 * Closes the books of a month and has its report made by itself, from the cut-off on (the end of the seventh working day of the
 * next month, unless set). A machine that was off then catches up when it is back, oldest month first, once; months before the
 * first narrative have no report. Of many replicas one has the turn, and a clock set back finds the report already there. What has failed
 * for good is ordered once more after an hour.
 */
@ApplicationScoped
public class ReportSchedule {
    private static final Actor PREPARER = Actor.system("monthly-report");

    private static final String MONTHS_WITHOUT_REPORT = """
            select to_char(month, 'YYYY-MM')
              from generate_series(
                       (select date_trunc('month', min(published_at) at time zone 'Asia/Jakarta') from edition),
                       cast(:today as date) - interval '1 month',
                       interval '1 month') as month
             where (nth_working_day_after((month + interval '1 month')::date - 1, :workingDay) + cast(:time as time)) at time zone 'Asia/Jakarta' <= :now
               and not exists (select from monthly_report where kind = 'REGULAR' and period = to_char(month, 'YYYY-MM'))
               and not exists (select from report_run where kind = 'REGULAR' and period = to_char(month, 'YYYY-MM')
                                  and (state <> 'FAILED' or ended_at > clock_timestamp() - interval '1 hour'))
             order by month
            """;

    private final ReportOrders orders;
    private final ReportWorker worker;
    private final ReportCalendar calendar;
    private final Session database;
    private final Clock clock;

    ReportSchedule(ReportOrders orders, ReportWorker worker, ReportCalendar calendar, Session database, Clock clock) {
        this.orders = orders;
        this.worker = worker;
        this.calendar = calendar;
        this.database = database;
        this.clock = clock;
    }

    /** Orders what is due, and goes on with what was begun by a replica that is no more. */
    @Scheduled(every = "{narasi.report.look-every}", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        for (YearMonth month : monthsWithoutReport()) {
            orders.take(new ReportOrder(ReportKind.REGULAR, month, null, PREPARER));
        }
        worker.workOff();
    }

    @Transactional
    List<YearMonth> monthsWithoutReport() {
        Instant now = clock.instant();
        return database.createNativeQuery(MONTHS_WITHOUT_REPORT, Tuple.class)
                .setParameter("today", now.atZone(ClockProducer.WIB).toLocalDate())
                .setParameter("workingDay", calendar.workingDay())
                .setParameter("time", calendar.time())
                .setParameter("now", now)
                .getResultStream()
                .map(row -> row.get(0, String.class))
                .map(YearMonth::parse)
                .toList();
    }
}
