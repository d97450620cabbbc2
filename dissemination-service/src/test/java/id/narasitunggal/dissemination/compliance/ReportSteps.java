package id.narasitunggal.dissemination.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.Someone;
import id.narasitunggal.dissemination.identity.Actor;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What tests do to have a report made, over HTTP or from within. */
@ApplicationScoped
public class ReportSteps {
    public static final String PATH = "/api/v1/monthly-reports";
    static final String RUNS = "/api/v1/monthly-report-runs/";
    private static final Actor MAKER = Actor.system("uji");
    private static final int LOOKS = 1200;

    private final ReportOrders orders;
    private final ReportWorker worker;
    private final Session database;

    ReportSteps(ReportOrders orders, ReportWorker worker, Session database) {
        this.orders = orders;
        this.worker = worker;
        this.database = database;
    }

    /** The report that an officer asks for, when it is there. */
    public static String made(String kind, String period, @Nullable String reason) {
        Map<String, Object> order = new HashMap<>(Map.of("kind", kind, "period", period));
        if (reason != null) {
            order.put("reason", reason);
        }
        return finished(Someone.reportOfficer().body(order).post(PATH));
    }

    /** Waits for the report that an answer speaks of. */
    static String finished(Response answer) {
        if (answer.statusCode() == 200) {
            return answer.path("id");
        }
        answer.then().statusCode(202);
        String run = answer.path("id");
        for (int look = 0; look < LOOKS; look++) {
            Response state = Someone.auditor().get(RUNS + run);
            if (state.<String>path("state").equals("DONE")) {
                return state.path("reportId");
            }
            assertThat(state.<String>path("state")).as(state.asString()).isNotEqualTo("FAILED");
            pause();
        }
        throw new AssertionError(
                "not made: " + Someone.auditor().get(RUNS + run).asString());
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The regular report of a month, made in this thread. */
    UUID regular(String month) {
        ReportOrders.Taken taken =
                orders.take(new ReportOrder(ReportKind.REGULAR, YearMonth.parse(month), null, MAKER));
        if (taken instanceof ReportOrders.Taken.Made made) {
            return made.reportId();
        }
        UUID run = ((ReportOrders.Taken.Underway) taken).run().id();
        for (int look = 0; look < LOOKS; look++) {
            worker.workOff();
            UUID report = reportOf(run);
            if (report != null) {
                return report;
            }
            pause();
        }
        throw new AssertionError("not made: " + stateOf(run));
    }

    @Transactional
    @Nullable
    UUID reportOf(UUID run) {
        return database.createNativeQuery("select report_id from report_run where id = :id", UUID.class)
                .setParameter("id", run)
                .getSingleResultOrNull();
    }

    /** State, step and last trouble of a run. */
    @Transactional
    String stateOf(UUID run) {
        return database.createNativeQuery(
                        "select concat_ws(' ', state, step, trouble) from report_run where id = :id", String.class)
                .setParameter("id", run)
                .getSingleResult();
    }

    /** Regular ones. */
    @Transactional
    long reportsOf(String period) {
        return database.createNativeQuery(
                        "select count(*) from monthly_report where kind = 'REGULAR' and period = :period", Long.class)
                .setParameter("period", period)
                .getSingleResult();
    }

    /** As if the pause before the next attempt, or the turn of whoever had it, had run out. */
    @Transactional
    void letTimePass(String period) {
        database.createNativeMutationQuery("""
                        update report_run set next_attempt_at = clock_timestamp(),
                               leased_until = case when state = 'RUNNING' then clock_timestamp() end
                         where period = :period and state in ('QUEUED', 'RUNNING')
                        """).setParameter("period", period).executeUpdate();
    }
}
