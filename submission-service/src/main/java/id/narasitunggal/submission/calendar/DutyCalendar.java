package id.narasitunggal.submission.calendar;

import id.narasitunggal.submission.time.DatabasePatience;
import id.narasitunggal.submission.unit.ReferenceUnits;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Lays out the duties of the coming months before they are due, so that a burst of reports at the deadline creates none. */
@ApplicationScoped
public class DutyCalendar {
    private static final Logger LOG = Logger.getLogger(DutyCalendar.class);

    /** The month now running and the next: their reports fall due in the month after each. */
    private static final int MONTHS_AHEAD = 1;

    private static final String FIRST_OBLIGATIONS = """
            insert into reporting_obligation (id, unit_kind, frequency, nth_working_day, due_time, grace_days, lock_days, valid_from)
            select gen_random_uuid(), kind, 'MONTHLY', 5, time '16:00', 3, 60, cast(:from as date)
              from unnest(array['KEMENTERIAN', 'LPNK', 'LNS', 'LEMBAGA_NEGARA', 'TNI_POLRI', 'PROVINSI', 'KABUPATEN', 'KOTA']) as kinds (kind)
             where not exists (select from reporting_obligation)
            """;

    /** One statement for all units and months. */
    private static final String LAY_OUT = """
            insert into reporting_duty (id, unit_id, period, due_at, grace_until, locks_at)
            select gen_random_uuid(), unit_id, period, due_at, grace_until, locks_at
              from owed_duties(cast(:first as date), cast(:last as date))
            on conflict on constraint reporting_duty_one_per_period do nothing
            """;

    private final Session database;
    private final Clock clock;
    private final Optional<String> firstPeriod;

    DutyCalendar(
            Session database,
            Clock clock,
            @ConfigProperty(name = "narasi.duties.first-period") Optional<String> firstPeriod) {
        this.database = database;
        this.clock = clock;
        this.firstPeriod = firstPeriod;
    }

    @Transactional
    void start(@Observes @Priority(ReferenceUnits.START_ORDER + 1) StartupEvent event) {
        LocalDate from =
                firstPeriod.map(YearMonth::parse).orElse(YearMonth.now(clock)).atDay(1);
        database.createNativeMutationQuery(FIRST_OBLIGATIONS)
                .setParameter("from", from)
                .executeUpdate();
        layOut();
    }

    /** Safe with any number of replicas: the unique unit and period decide. */
    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void layOut() {
        DatabasePatience.whileWorking(database, this::layOutMonths);
    }

    private void layOutMonths() {
        YearMonth now = YearMonth.now(clock);
        int made = database.createNativeMutationQuery(LAY_OUT)
                .setParameter("first", now.minusMonths(1).atDay(1))
                .setParameter("last", now.plusMonths(MONTHS_AHEAD).atDay(1))
                .executeUpdate();
        if (made > 0) {
            LOG.infof("laid out %d reporting duties", made);
        }
    }
}
