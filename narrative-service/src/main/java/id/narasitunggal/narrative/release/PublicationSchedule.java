package id.narasitunggal.narrative.release;

import id.narasitunggal.narrative.editorial.NarrativeDesk;
import id.narasitunggal.narrative.identity.Actor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Publishes when an embargo lifts and ends what has expired: each once, however many replicas look, because a row lock decides. */
@ApplicationScoped
public class PublicationSchedule {
    private static final Logger LOG = Logger.getLogger(PublicationSchedule.class);
    private static final Actor SCHEDULE = Actor.system("publication");

    private final DueNarratives due;
    private final NarrativeDesk desk;
    private final Publisher publisher;
    private final Clock clock;
    private final Set<UUID> stuck = ConcurrentHashMap.newKeySet();
    private volatile boolean databaseAway;

    PublicationSchedule(DueNarratives due, NarrativeDesk desk, Publisher publisher, Clock clock) {
        this.due = due;
        this.desk = desk;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        try {
            workThrough(DueNarratives.Hour.PUBLICATION, (it, at) -> publisher.publishOrRecall(it, SCHEDULE, at));
            workThrough(DueNarratives.Hour.EXPIRY, (it, at) -> it.publication().expire(at));
            databaseAway = false;
        } catch (RuntimeException unavailable) {
            if (!databaseAway) {
                LOG.warnf("schedule not read, looking again: %s", unavailable);
            }
            databaseAway = true;
        }
    }

    private void workThrough(DueNarratives.Hour hour, NarrativeDesk.Verb verb) {
        Instant now = clock.instant();
        due.at(hour, now).forEach(id -> actOn(id, hour, verb, now));
    }

    /** One transaction each: a narrative that fails is tried again later and holds up no other. */
    private void actOn(UUID id, DueNarratives.Hour hour, NarrativeDesk.Verb verb, Instant now) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> due.claim(hour, id, now).ifPresent(it -> desk.carryOut(it, SCHEDULE, verb)));
            stuck.remove(id);
        } catch (RuntimeException failure) {
            if (stuck.add(id)) {
                LOG.warnf(failure, "%s put off, narrativeId %s", hour, id);
            }
        }
    }
}
