package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.placement.WatchedPage;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Works through the pages that are due, a few at a time; no transaction is open while a page is fetched. */
@ApplicationScoped
public class CheckRound {
    private static final int AT_ONCE = 8;

    private final CheckQueue queue;
    private final CheckDesk desk;
    private final PageLook look;
    private final ManagedExecutor workers;
    private final Semaphore free = new Semaphore(AT_ONCE);

    CheckRound(CheckQueue queue, CheckDesk desk, PageLook look, ManagedExecutor workers) {
        this.queue = queue;
        this.desk = desk;
        this.look = look;
        this.workers = workers;
    }

    /** Hands out work as long as there is any and a worker is free; a slow website keeps one worker, not all. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        boolean more = true;
        while (more) {
            more = !start().isEmpty();
        }
    }

    /** Looks at the pages that are due now; how many that were. */
    public int round() {
        List<CompletableFuture<Void>> started = start();
        CompletableFuture.allOf(started.toArray(CompletableFuture[]::new)).join();
        return started.size();
    }

    private List<CompletableFuture<Void>> start() {
        free.acquireUninterruptibly();
        int most = 1 + free.drainPermits();
        List<CheckJob> jobs = List.of();
        try {
            jobs = queue.claim(most);
        } finally {
            free.release(most - jobs.size());
        }
        return jobs.stream()
                .map(job -> workers.runAsync(() -> attempt(job)).whenComplete((done, failure) -> free.release()))
                .toList();
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
