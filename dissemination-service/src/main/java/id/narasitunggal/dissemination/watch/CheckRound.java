package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.placement.WatchedPage;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Works through the pages that are due, a few at a time; no transaction is open while a page is fetched. */
@ApplicationScoped
public class CheckRound {
    private static final Logger LOG = Logger.getLogger(CheckRound.class);
    private static final int AT_ONCE = 8;

    private final CheckQueue queue;
    private final CheckDesk desk;
    private final PageLook look;
    private final ManagedExecutor workers;
    private final Clock clock;

    CheckRound(CheckQueue queue, CheckDesk desk, PageLook look, ManagedExecutor workers, Clock clock) {
        this.queue = queue;
        this.desk = desk;
        this.look = look;
        this.workers = workers;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        boolean more = true;
        while (more) {
            more = round() == AT_ONCE;
        }
    }

    /** Looks at the pages that are due now; how many that were. */
    public int round() {
        List<CheckJob> jobs = queue.claim(AT_ONCE);
        CompletableFuture.allOf(jobs.stream()
                        .map(job -> workers.runAsync(() -> attempt(job)))
                        .toArray(CompletableFuture[]::new))
                .join();
        return jobs.size();
    }

    private void attempt(CheckJob job) {
        try {
            Optional<WatchedPage> page = desk.page(job);
            if (page.isPresent()) {
                desk.settle(job, look.at(page.get()));
            } else {
                queue.close(job);
            }
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "look at a page failed, placementId=%s", job.placementId());
            CheckPlan.retry(job, clock.instant())
                    .ifPresentOrElse(plan -> queue.plan(job, plan), () -> queue.close(job));
        }
    }
}
