package id.narasitunggal.dissemination.watch;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Goes round the verified websites by itself, a few at a time: what is published there is found without a report. */
@ApplicationScoped
public class VisitRound {
    private static final Logger LOG = Logger.getLogger(VisitRound.class);
    private static final int AT_ONCE = 4;

    private final VisitQueue queue;
    private final VisitDesk desk;
    private final VisitLook look;
    private final ManagedExecutor workers;
    private final Semaphore free = new Semaphore(AT_ONCE);

    VisitRound(VisitQueue queue, VisitDesk desk, VisitLook look, ManagedExecutor workers) {
        this.queue = queue;
        this.desk = desk;
        this.look = look;
        this.workers = workers;
    }

    @Scheduled(every = "60s", concurrentExecution = ConcurrentExecution.SKIP)
    void takeUpWebsites() {
        queue.watchWebsites();
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        boolean more = true;
        while (more) {
            more = !start().isEmpty();
        }
    }

    /** Opens the addresses that are due now, one a website; how many that were. */
    public int round() {
        queue.watchWebsites();
        List<CompletableFuture<Void>> started = start();
        CompletableFuture.allOf(started.toArray(CompletableFuture[]::new)).join();
        return started.size();
    }

    private List<CompletableFuture<Void>> start() {
        free.acquireUninterruptibly();
        int most = 1 + free.drainPermits();
        List<Visit> visits = List.of();
        try {
            visits = queue.claim(most);
        } finally {
            free.release(most - visits.size());
        }
        return visits.stream()
                .map(visit -> workers.runAsync(() -> attempt(visit)).whenComplete((done, failure) -> free.release()))
                .toList();
    }

    private void attempt(Visit visit) {
        if (!queue.begin(visit)) {
            return;
        }
        try {
            look.at(visit);
        } catch (VisitDesk.LeaseLost late) {
            LOG.debugf("visit %s went to another worker", visit.id());
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "visit failed, visitId=%s", visit.id());
            desk.settleFailure(visit, "OUR_ERROR", null);
        }
    }
}
