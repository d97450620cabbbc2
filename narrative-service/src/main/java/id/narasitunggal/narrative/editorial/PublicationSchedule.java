package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.identity.Actor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Publishes when an embargo lifts and ends what has expired: each once, however many replicas look, because a row lock decides. */
@ApplicationScoped
public class PublicationSchedule {
    private static final Logger LOG = Logger.getLogger(PublicationSchedule.class);
    private static final Actor SCHEDULE = Actor.system("publication");

    private final Narratives narratives;
    private final NarrativeDesk desk;
    private final Citations citations;
    private final Clock clock;

    PublicationSchedule(Narratives narratives, NarrativeDesk desk, Citations citations, Clock clock) {
        this.narratives = narratives;
        this.desk = desk;
        this.citations = citations;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        repeat("publication", () -> actOn(narratives.nextToPublish(now()), this::publishOrRecall));
        repeat("expiry", () -> actOn(narratives.nextToExpire(now()), (it, at) -> it.expire(at)));
    }

    /** One narrative per transaction, until none is due; a failure waits for the next look. */
    private void repeat(String task, Supplier<Boolean> step) {
        try {
            while (QuarkusTransaction.requiringNew().call(step::get)) {
                LOG.debugf("%s: one done, looking for the next", task);
            }
        } catch (RuntimeException failure) {
            LOG.warnf("%s put off: %s", task, failure.toString());
        }
    }

    private boolean actOn(Optional<Narrative> due, NarrativeDesk.Verb verb) {
        due.ifPresent(narrative -> desk.carryOut(narrative, SCHEDULE, verb));
        return due.isPresent();
    }

    /** What can no longer be published goes back to people, with the reason on record. */
    private NarrativeEvent publishOrRecall(Narrative narrative, Instant at) {
        Edition edition = narrative.working().orElseThrow();
        Optional<String> other = narratives.numberOfLiveOther(edition.topic.id(), narrative.id);
        if (other.isPresent()) {
            return narrative.recallAsImpossible("Topik sudah memiliki narasi yang berlaku: " + other.get());
        }
        if (!citations.stillHold(edition.citations)) {
            return narrative.recallAsImpossible("Butir data yang dirujuk sudah berubah atau tidak lagi terbuka");
        }
        return narrative.publishAsScheduled(at, desk::write);
    }

    private Instant now() {
        return clock.instant();
    }
}
