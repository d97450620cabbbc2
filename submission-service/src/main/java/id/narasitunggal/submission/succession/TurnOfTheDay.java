package id.narasitunggal.submission.succession;

import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.problem.Refusal;
import id.narasitunggal.submission.unit.SuccessionState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Carries out, on its day, what was recorded ahead. Any number of replicas may look; each succession is carried out once. */
@ApplicationScoped
public class TurnOfTheDay {
    private static final Logger LOG = Logger.getLogger(TurnOfTheDay.class);

    private final Successions successions;
    private final SuccessionDesk desk;
    private final AuditTrail trail;

    TurnOfTheDay(Successions successions, SuccessionDesk desk, AuditTrail trail) {
        this.successions = successions;
        this.desk = desk;
        this.trail = trail;
    }

    @Scheduled(every = "5m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void turn() {
        boolean more = true;
        while (more) {
            more = carryOutNext();
        }
    }

    private boolean carryOutNext() {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> successions
                            .next()
                            .map(due -> {
                                carryOut(due);
                                return true;
                            })
                            .orElse(false));
        } catch (Overruled overruled) {
            QuarkusTransaction.requiringNew().run(() -> refuse(overruled));
            return true;
        }
    }

    private void carryOut(Successions.Due due) {
        try {
            desk.carryOut(successions.require(due.id(), due.actor()), due.actor());
            successions.settle(due.id(), SuccessionState.DONE, null);
        } catch (Refusal refusal) {
            throw new Overruled(due, refusal);
        }
    }

    private void refuse(Overruled overruled) {
        UUID id = overruled.due.id();
        String reason = String.valueOf(overruled.getMessage());
        LOG.warnf("succession %s not carried out: %s", id, reason);
        if (successions.settle(id, SuccessionState.REFUSED, reason)) {
            trail.record(new SuccessionEvent.Refused(id, reason), overruled.due.actor());
        }
    }

    private static final class Overruled extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Successions.Due due;

        Overruled(Successions.Due due, Refusal refusal) {
            super(refusal.getMessage(), refusal);
            this.due = due;
        }
    }
}
