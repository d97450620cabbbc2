package id.narasitunggal.narrative.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Seals the event log every few seconds: each row once, however many replicas try, because a lock in the database decides. */
@ApplicationScoped
public class ChainSealer {
    private static final Logger LOG = Logger.getLogger(ChainSealer.class);
    private static final int BATCH = 1000;

    private final EventChain chain;
    private final Clock clock;
    private volatile boolean databaseAway;

    ChainSealer(EventChain chain, Clock clock) {
        this.chain = chain;
        this.clock = clock;
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try {
            seal();
            databaseAway = false;
        } catch (RuntimeException unavailable) {
            if (!databaseAway) {
                LOG.warnf("event log not sealed, trying again: %s", unavailable);
            }
            databaseAway = true;
        }
    }

    /** Chains everything whose order is settled, one short transaction per batch. */
    public void seal() {
        int chained = BATCH;
        while (chained == BATCH) {
            chained = chain.grow(BATCH, clock.instant());
        }
    }
}
