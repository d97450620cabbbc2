package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.catalogue.EditionEnded;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.placement.PlacementDesk;
import id.narasitunggal.dissemination.placement.PlacementEvent;
import id.narasitunggal.dissemination.placement.Placements;
import id.narasitunggal.dissemination.placement.WatchedPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes down what a look found: the proof, the placement, the duty and the next look are one transaction. */
@ApplicationScoped
class CheckDesk {
    private static final Logger LOG = Logger.getLogger(CheckDesk.class);
    static final Actor WATCHER = Actor.system("page-check");

    private final CheckQueue queue;
    private final CheckLog checks;
    private final PlacementDesk placementDesk;
    private final Placements placements;
    private final AuditTrail trail;
    private final Session database;
    private final Clock clock;

    CheckDesk(
            CheckQueue queue,
            CheckLog checks,
            PlacementDesk placementDesk,
            Placements placements,
            AuditTrail trail,
            Session database,
            Clock clock) {
        this.queue = queue;
        this.checks = checks;
        this.placementDesk = placementDesk;
        this.placements = placements;
        this.trail = trail;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    Optional<WatchedPage> page(CheckJob job) {
        return placements.page(job.placementId());
    }

    /** Drops the result when the lease ran out meanwhile. */
    @Transactional
    void settle(CheckJob job, PageCheck check) {
        if (!checks.write(job, check)) {
            LOG.infof("a look came too late and is dropped, placementId=%s", job.placementId());
            return;
        }
        CheckPlan next = placementDesk
                .see(job.placementId(), check.sighting(), WATCHER)
                .map(page -> CheckPlan.after(
                        job, page, check.sighting().result(), check.sighting().at()))
                .orElse(new CheckPlan.Done());
        finish(job, next, check.failure(), check.retryAfter());
    }

    /** Our own fault: the page is tried again, and the unit hears nothing of it. */
    @Transactional
    void fail(CheckJob job, RuntimeException failure) {
        LOG.warnf(failure, "look at a page failed, placementId=%s", job.placementId());
        CheckPlan next = CheckPlan.retry(job, DeadReason.OUR_ERROR, clock.instant());
        finish(job, next, failure.getClass().getSimpleName(), null);
    }

    /** The page is no longer on record. */
    @Transactional
    void drop(CheckJob job) {
        queue.settle(job, new CheckPlan.Done(), null, null);
    }

    private void finish(CheckJob job, CheckPlan next, @Nullable String failure, @Nullable Duration retryAfter) {
        boolean isOurs = queue.settle(job, next, failure, retryAfter);
        if (isOurs && next instanceof CheckPlan.GivenUp givenUp) {
            trail.record(new CheckJobEvent.GivenUp(job.placementId(), givenUp.reason()), WATCHER);
        }
    }

    /** A page is looked at as soon as it is reported, in the transaction of the report. */
    void queue(@Observes PlacementEvent.Reported reported) {
        queue.ask(reported.placementId());
    }

    /** Nobody looks for a text that is no longer in force. */
    void stop(@Observes EditionEnded ended) {
        database.createNativeMutationQuery(
                        "delete from check_job using placement where placement.id = check_job.placement_id and placement.edition_id = :edition")
                .setParameter("edition", ended.editionId())
                .executeUpdate();
    }
}
