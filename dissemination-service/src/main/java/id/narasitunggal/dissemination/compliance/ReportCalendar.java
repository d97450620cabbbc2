package id.narasitunggal.dissemination.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** When the books of a month are closed: on a working day of the next month by the decree on holidays, on the clock of Jakarta. */
@ApplicationScoped
class ReportCalendar {
    private static final String CUT_OFF = """
            select (nth_working_day_after(cast(:lastDay as date), :day) + cast(:time as time)) at time zone 'Asia/Jakarta'
            """;

    private final Session database;
    private final int workingDay;
    private final LocalTime time;

    ReportCalendar(
            Session database,
            @ConfigProperty(name = "narasi.report.cut-off-working-day") int workingDay,
            @ConfigProperty(name = "narasi.report.cut-off-time") LocalTime time) {
        this.database = database;
        this.workingDay = workingDay;
        this.time = time;
    }

    /** From this instant on nothing that happens is in the first version of the month's report. */
    @Transactional
    Instant cutOff(YearMonth month) {
        return database.createNativeQuery(CUT_OFF, Tuple.class)
                .setParameter("lastDay", month.atEndOfMonth())
                .setParameter("day", workingDay)
                .setParameter("time", time)
                .getSingleResult()
                .get(0, Instant.class);
    }

    int workingDay() {
        return workingDay;
    }

    LocalTime time() {
        return time;
    }
}
