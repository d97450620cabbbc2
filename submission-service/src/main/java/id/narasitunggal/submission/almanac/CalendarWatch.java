package id.narasitunggal.submission.almanac;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Warns, in the log and beside the health of the service, of years without holidays. Work goes on: a warning is no outage. */
@Readiness
@ApplicationScoped
public class CalendarWatch implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(CalendarWatch.class);
    private final Almanac almanac;
    private volatile List<Integer> missing = List.of();

    CalendarWatch(Almanac almanac) {
        this.almanac = almanac;
    }

    @Scheduled(every = "12h", delayed = "30s")
    @Transactional
    void look() {
        missing = almanac.yearsWithoutHolidays();
        missing.forEach(year -> LOG.warn(CalendarOverview.warning(year)));
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("kalender")
                .withData("tahunTanpaHariLibur", missing.toString())
                .up()
                .build();
    }
}
