package id.narasitunggal.submission.exchange;

import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.exchange.reading.RowError;
import id.narasitunggal.submission.time.DatabasePatience;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The transactions of imports: each takes an import that nobody is at work on, carries it one step further, and lets it go. */
@ApplicationScoped
class ImportSteps {
    private static final int PATIENCE_SECONDS = 300;

    private final ImportQueue queue;
    private final ImportReading reading;
    private final ImportStoring storing;
    private final ImportRows rows;
    private final AuditTrail trail;
    private final Session database;
    private final Clock clock;

    ImportSteps(
            ImportQueue queue,
            ImportReading reading,
            ImportStoring storing,
            ImportRows rows,
            AuditTrail trail,
            Session database,
            Clock clock) {
        this.queue = queue;
        this.reading = reading;
        this.storing = storing;
        this.rows = rows;
        this.trail = trail;
        this.database = database;
        this.clock = clock;
    }

    /** Carries one import a step further; false when none waits. @throws StepFailed when it stumbled: nothing of the step remains */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = PATIENCE_SECONDS)
    boolean next(int packages) {
        Optional<ImportJob> claimed = queue.claim(null);
        claimed.ifPresent(job -> {
            try {
                DatabasePatience.whileWorking(database, () -> work(job, packages));
            } catch (StepFailed known) {
                throw known;
            } catch (RuntimeException failure) {
                throw new StepFailed(job, null, failure);
            }
        });
        return claimed.isPresent();
    }

    private void work(ImportJob job, int packages) {
        if (job.state() == ImportState.WAITING) {
            reading.read(job);
        } else if (!storing.store(job, packages)) {
            finish(job, ImportState.DONE, null);
        }
    }

    /** Names the rows of one package as refused, unless another worker has settled them meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refuse(UUID importId, int packageNumber, List<RowError> errors) {
        queue.claim(importId)
                .ifPresent(job -> rows.settle(
                        importId,
                        List.of(new ImportRows.Result(packageNumber, RowOutcome.REFUSED, null, errors)),
                        clock.instant()));
    }

    /** Gives up on a file that cannot be read; false for one whose rows are being stored already: it goes to the end of the queue. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean refuse(UUID importId, String problem) {
        Optional<ImportJob> unreadable = queue.claim(importId).filter(job -> job.state() == ImportState.WAITING);
        unreadable.ifPresentOrElse(job -> finish(job, ImportState.REFUSED, problem), () -> queue.postpone(importId));
        return unreadable.isPresent();
    }

    private void finish(ImportJob job, ImportState state, @Nullable String problem) {
        rows.finish(job.id(), state, problem, clock.instant());
        trail.record(new ImportEvent.Finished(job.id(), job.unitId(), state), job.sender());
    }
}
