package id.narasitunggal.narrative.monitoring.delivery;

import id.narasitunggal.narrative.problem.DatabaseProblems;
import id.narasitunggal.narrative.problem.FieldError;
import id.narasitunggal.narrative.problem.Problem;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Works off the files, a step of each in turn, so that a long one does not keep a short one waiting. Any number of replicas may. */
@ApplicationScoped
public class DeliveryWorker {
    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);

    /** Rows per transaction while all goes well; one by one after a stumble, so that one bad row costs no other. */
    private static final int MOST_ROWS = 200;

    private final DeliverySteps steps;

    DeliveryWorker(DeliverySteps steps) {
        this.steps = steps;
    }

    @Scheduled(every = "2s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        int rows = MOST_ROWS;
        while (rows > 0) {
            rows = step(rows);
        }
    }

    /** One step of some file. Answers how many rows the next step should take; 0 when there is nothing to do for now. */
    public int step(int rows) {
        try {
            return steps.next(rows) ? Math.min(MOST_ROWS, rows * 2) : 0;
        } catch (StepFailed stumbled) {
            return settle(stumbled, rows);
        }
    }

    private int settle(StepFailed stumbled, int rows) {
        Throwable cause = stumbled.getCause() == null ? stumbled : stumbled.getCause();
        Problem problem = DatabaseProblems.explain(cause);
        if (problem != null && problem.status() == 503) {
            LOG.warnf("file of reports %s waits for the database: %s", stumbled.importId(), cause.toString());
            return 0;
        }
        if (rows == 1 || isUnreadable(problem)) {
            steps.refuse(stumbled.importId(), sentence(stumbled, problem));
        }
        return 1;
    }

    private static boolean isUnreadable(@Nullable Problem problem) {
        return problem != null && problem.status() == 422;
    }

    private static String sentence(StepFailed stumbled, @Nullable Problem problem) {
        if (problem == null) {
            UUID id = UUID.randomUUID();
            LOG.errorf(stumbled, "file of reports %s stumbled, problem id %s", stumbled.importId(), id);
            return "Terjadi gangguan di pihak kami. Kirim ulang; bila berulang, laporkan nomor gangguan " + id + ".";
        }
        List<FieldError> named = problem.errors();
        return named == null || named.isEmpty()
                ? problem.detail()
                : named.get(0).detail();
    }
}
