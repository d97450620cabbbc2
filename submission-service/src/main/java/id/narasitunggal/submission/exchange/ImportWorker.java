package id.narasitunggal.submission.exchange;

import id.narasitunggal.submission.exchange.reading.RowError;
import id.narasitunggal.submission.problem.DatabaseProblems;
import id.narasitunggal.submission.problem.Problem;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Works off the imports, a step of each in turn, so that a long one does not keep a short one waiting. Any number of replicas may. */
@ApplicationScoped
public class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    /** Packages per transaction while all goes well; fewer after a stumble, so that little is done twice. */
    private static final int MOST_PACKAGES = 16;

    private final ImportSteps steps;

    ImportWorker(ImportSteps steps) {
        this.steps = steps;
    }

    @Scheduled(every = "2s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        int packages = MOST_PACKAGES;
        while (packages > 0) {
            packages = step(packages);
        }
    }

    /** One step of some import. Answers how many packages the next step should take; 0 when there is nothing to do for now. */
    public int step(int packages) {
        try {
            return steps.next(packages) ? Math.min(MOST_PACKAGES, packages * 2) : 0;
        } catch (StepFailed stumbled) {
            return settle(stumbled) ? Math.max(1, packages / 8) : 0;
        }
    }

    private boolean settle(StepFailed stumbled) {
        Throwable cause = stumbled.getCause() == null ? stumbled : stumbled.getCause();
        Problem problem = DatabaseProblems.explain(cause);
        if (problem != null && problem.status() == 503) {
            LOG.warnf("import %s waits for the database: %s", stumbled.importId(), cause.toString());
            return false;
        }
        String sentence = problem == null ? unforeseen(stumbled) : problem.detail();
        Integer packageNumber = stumbled.packageNumber();
        if (packageNumber == null) {
            return steps.refuse(stumbled.importId(), sentence);
        }
        steps.refuse(stumbled.importId(), packageNumber, errors(stumbled, problem, sentence));
        return true;
    }

    private List<RowError> errors(StepFailed stumbled, @Nullable Problem problem, String sentence) {
        if (problem == null || problem.errors() == null) {
            return List.of(RowError.whole(sentence));
        }
        return problem.errors().stream()
                .map(error -> RowError.of(error, stumbled.inTable()))
                .toList();
    }

    private static String unforeseen(StepFailed stumbled) {
        UUID id = UUID.randomUUID();
        LOG.errorf(stumbled, "import %s stumbled, problem id %s", stumbled.importId(), id);
        return "Terjadi gangguan di pihak kami. Kirim ulang baris ini; bila berulang, laporkan nomor gangguan " + id
                + ".";
    }
}
