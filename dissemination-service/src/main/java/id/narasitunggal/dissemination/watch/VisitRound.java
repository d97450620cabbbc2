package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.work.Workers;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
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
    private final Workers<Visit> workers;

    VisitRound(VisitQueue queue, VisitDesk desk, VisitLook look, ManagedExecutor executor) {
        this.queue = queue;
        this.desk = desk;
        this.look = look;
        this.workers = new Workers<>(executor, AT_ONCE, queue::claim, this::attempt);
    }

    @Scheduled(every = "60s", concurrentExecution = ConcurrentExecution.SKIP)
    void takeUpWebsites() {
        queue.watchWebsites();
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        workers.work();
    }

    /** Opens the addresses that are due now, one a website; how many that were. */
    public int round() {
        queue.watchWebsites();
        return workers.round();
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
