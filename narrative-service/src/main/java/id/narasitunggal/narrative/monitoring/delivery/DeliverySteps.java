package id.narasitunggal.narrative.monitoring.delivery;

import id.narasitunggal.narrative.audit.AuditTrail;
import id.narasitunggal.narrative.monitoring.MentionDesk;
import id.narasitunggal.narrative.monitoring.MentionFile;
import id.narasitunggal.narrative.monitoring.RowVerdict;
import id.narasitunggal.narrative.time.DatabasePatience;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The transactions of files: each takes a file that nobody is at work on, carries it one step further, and lets it go. */
@ApplicationScoped
class DeliverySteps {
    private static final int PATIENCE_SECONDS = 300;

    private final DeliveryQueue queue;
    private final DeliveryReading reading;
    private final DeliveryRows rows;
    private final Deliveries deliveries;
    private final MentionDesk desk;
    private final AuditTrail trail;
    private final Session database;

    DeliverySteps(
            DeliveryQueue queue,
            DeliveryReading reading,
            DeliveryRows rows,
            Deliveries deliveries,
            MentionDesk desk,
            AuditTrail trail,
            Session database) {
        this.queue = queue;
        this.reading = reading;
        this.rows = rows;
        this.deliveries = deliveries;
        this.desk = desk;
        this.trail = trail;
        this.database = database;
    }

    /**
     * Carries one file a step further.
     *
     * @return false when none waits
     * @throws StepFailed when it stumbled: nothing of the step remains
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = PATIENCE_SECONDS)
    boolean next(int most) {
        Optional<DeliveryJob> claimed = queue.claim(null);
        claimed.ifPresent(job -> {
            try {
                DatabasePatience.whileWorking(database, () -> work(job, most));
            } catch (RuntimeException failure) {
                throw new StepFailed(job.id(), failure);
            }
        });
        return claimed.isPresent();
    }

    private void work(DeliveryJob job, int most) {
        if (job.state() == DeliveryState.WAITING) {
            reading.read(job);
            return;
        }
        List<MentionFile.Row> next = rows.next(job.id(), most);
        if (next.isEmpty()) {
            finish(job, DeliveryState.DONE, null);
        } else {
            rows.settle(job.id(), desk.take(job.id(), next, job.dryRun(), job.sender()));
        }
    }

    /** Gives up on the first row that is not settled, or on a file that cannot be read; another worker may have been quicker. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refuse(UUID importId, String sentence) {
        queue.claim(importId).ifPresent(job -> {
            if (job.state() == DeliveryState.WAITING) {
                finish(job, DeliveryState.REFUSED, sentence);
            } else {
                rows.settle(
                        importId,
                        rows.next(importId, 1).stream()
                                .map(row -> RowVerdict.refused(row.number(), null, sentence))
                                .toList());
            }
        });
    }

    private void finish(DeliveryJob job, DeliveryState state, @Nullable String problem) {
        rows.finish(job.id(), state, problem);
        DeliveryView done = deliveries.require(job.id(), job.sender());
        trail.record(
                new DeliveryEvent.Finished(job.id(), state, done.added(), done.known(), done.refused()), job.sender());
    }
}
