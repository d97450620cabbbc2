package id.narasitunggal.dissemination.ownership;

import id.narasitunggal.dissemination.identity.Actor;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Looks again at websites that proved themselves long ago; no transaction is open while one is visited. */
@ApplicationScoped
class ProofRound {
    private static final Duration LASTING = Duration.ofDays(30);
    private static final int AT_ONCE = 20;
    private static final Actor WATCHER = Actor.system("ownership-check");

    private final ProofDesk desk;
    private final ProofLook look;
    private final Clock clock;

    ProofRound(ProofDesk desk, ProofLook look, Clock clock) {
        this.desk = desk;
        this.look = look;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void lookAgain() {
        for (ProofDesk.Due due : desk.provenBefore(clock.instant().minus(LASTING), AT_ONCE)) {
            desk.settle(due.site(), due.method(), look.at(due.site(), due.method()), WATCHER);
        }
    }
}
