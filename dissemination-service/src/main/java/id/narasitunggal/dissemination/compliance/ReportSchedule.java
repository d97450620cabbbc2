package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.time.ClockProducer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Has the monthly report made by itself on the first working day of the next month at 06:00 WIB. A machine that was off then
 * catches up when it is back; months before the first narrative have no report.
 */
@ApplicationScoped
public class ReportSchedule {
    private static final Logger LOG = Logger.getLogger(ReportSchedule.class);
    private static final Actor PREPARER = Actor.system("monthly-report");

    private static final String MONTHS_WITHOUT_REPORT = """
            select to_char(month, 'YYYY-MM')
              from generate_series(
                       (select date_trunc('month', min(published_at) at time zone 'Asia/Jakarta') from edition),
                       cast(:today as date) - interval '1 month',
                       interval '1 month') as month
             where (nth_working_day_after((month + interval '1 month')::date - 1, 1) + time '06:00') at time zone 'Asia/Jakarta' <= :now
               and not exists (select from monthly_report where kind = 'REGULAR' and period = to_char(month, 'YYYY-MM'))
             order by month
            """;

    private final ReportMaker maker;
    private final Session database;
    private final Clock clock;
    private final AtomicBoolean waiting = new AtomicBoolean();

    ReportSchedule(ReportMaker maker, Session database, Clock clock) {
        this.maker = maker;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "{narasi.report.look-every}", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            makeWhatIsDue();
            waiting.set(false);
        } catch (NeighbourSilent silent) {
            if (!waiting.getAndSet(true)) {
                LOG.warnf(silent, "the monthly report waits for a neighbour, trying on");
            }
        }
    }

    /** Makes the reports that are due and missing, oldest first. */
    void makeWhatIsDue() {
        for (YearMonth month : monthsWithoutReport()) {
            ReportMaker.Made made = maker.make(ReportKind.REGULAR, month, null, PREPARER);
            LOG.infof("monthly report of %s made, reportId=%s, new=%s", month, made.reportId(), made.isNew());
        }
    }

    @Transactional
    List<YearMonth> monthsWithoutReport() {
        Instant now = clock.instant();
        return database.createNativeQuery(MONTHS_WITHOUT_REPORT, String.class)
                .setParameter("today", now.atZone(ClockProducer.WIB).toLocalDate())
                .setParameter("now", now)
                .getResultStream()
                .map(YearMonth::parse)
                .toList();
    }
}
