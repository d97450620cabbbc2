package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.placement.WatchedPage;
import id.narasitunggal.dissemination.work.Workers;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Works through the pages that are due, a few at a time; no transaction is open while a page is fetched. */
@ApplicationScoped
public class CheckRound {
    private static final int AT_ONCE = 8;

    private final CheckQueue queue;
    private final CheckDesk desk;
    private final PageLook look;
    private final Workers<CheckJob> workers;

    CheckRound(CheckQueue queue, CheckDesk desk, PageLook look, ManagedExecutor executor) {
        this.queue = queue;
        this.desk = desk;
        this.look = look;
        this.workers = new Workers<>(executor, AT_ONCE, queue::claim, this::attempt);
    }

    /** Hands out work as long as there is any and a worker is free; a slow website keeps one worker, not all. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        workers.work();
    }

    /** Looks at the pages that are due now; how many that were. */
    public int round() {
        return workers.round();
    }

    private void attempt(CheckJob job) {
        if (!queue.begin(job)) {
            return;
        }
        try {
            Optional<WatchedPage> page = desk.page(job);
            if (page.isPresent()) {
                desk.settle(job, look.at(page.get()));
            } else {
                desk.drop(job);
            }
        } catch (RuntimeException failure) {
            desk.fail(job, failure);
        }
    }
}
