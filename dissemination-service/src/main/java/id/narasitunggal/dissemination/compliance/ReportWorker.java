package id.narasitunggal.dissemination.compliance;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes the reports that were asked for, one after the other: two at once would need the memory twice. */
@ApplicationScoped
class ReportWorker {
    private static final Logger LOG = Logger.getLogger(ReportWorker.class);

    private final ReportTurns turns;
    private final ReportMaker maker;
    private final ManagedExecutor executor;
    private final ReentrantLock atWork = new ReentrantLock();
    private final AtomicReference<ReportTurns.@Nullable Turn> held = new AtomicReference<>();
    private final AtomicBoolean waiting = new AtomicBoolean();

    ReportWorker(ReportTurns turns, ReportMaker maker, ManagedExecutor executor) {
        this.turns = turns;
        this.maker = maker;
        this.executor = executor;
    }

    /** Begins at once, and answers before it is done. What fails is in the run. */
    void soon() {
        executor.runAsync(this::workOff);
    }

    /** Until nothing waits any more; returns at once when this replica is at it already. */
    void workOff() {
        if (!atWork.tryLock()) {
            return;
        }
        try {
            for (Optional<ReportTurns.Turn> turn = turns.claim(); turn.isPresent(); turn = turns.claim()) {
                make(turn.get());
            }
        } finally {
            atWork.unlock();
        }
    }

    private void make(ReportTurns.Turn turn) {
        held.set(turn);
        try {
            Optional<UUID> made = maker.make(turn);
            made.ifPresent(id -> LOG.infof("%s report of %s made, reportId=%s", turn.kind(), turn.month(), id));
            waiting.set(false);
        } catch (NeighbourSilent silent) {
            if (!waiting.getAndSet(true)) {
                LOG.warnf(silent, "the report waits for a neighbour, trying on");
            }
            turns.await(
                    turn,
                    "Menunggu angka dari layanan lain. Laporan tidak disusun sebelum datanya lengkap; dicoba lagi dengan sendirinya.");
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "report of %s not made", turn.month());
            turns.fail(
                    turn,
                    "Penyusunan terhenti karena galat. Dicoba lagi dengan sendirinya; rinciannya pada catatan layanan.");
        } finally {
            held.set(null);
        }
    }

    /** A replica that has died says nothing, and its turn ends. */
    @Scheduled(every = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    void stillAtIt() {
        ReportTurns.Turn turn = held.get();
        if (turn != null) {
            turns.extend(turn);
        }
    }
}
