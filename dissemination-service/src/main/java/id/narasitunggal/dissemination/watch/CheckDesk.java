package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.catalogue.EditionEnded;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.placement.PlacementDesk;
import id.narasitunggal.dissemination.placement.PlacementEvent;
import id.narasitunggal.dissemination.placement.Placements;
import id.narasitunggal.dissemination.placement.Sighting;
import id.narasitunggal.dissemination.placement.WatchedPage;
import id.narasitunggal.dissemination.takedown.LookWanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
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
    private final PageCopies copies;
    private final AuditTrail trail;
    private final WatchRules rules;
    private final Clock clock;

    CheckDesk(
            CheckQueue queue,
            CheckLog checks,
            PlacementDesk placementDesk,
            Placements placements,
            PageCopies copies,
            AuditTrail trail,
            WatchSettings settings,
            Clock clock) {
        this.queue = queue;
        this.checks = checks;
        this.placementDesk = placementDesk;
        this.placements = placements;
        this.copies = copies;
        this.trail = trail;
        this.rules = settings.rules();
        this.clock = clock;
    }

    @Transactional
    Optional<WatchedPage> page(CheckJob job) {
        return placements.page(job.placementId());
    }

    /** Drops the result when the lease ran out meanwhile. */
    @Transactional
    void settle(CheckJob job, PageCheck seen) {
        UUID placement = job.placementId();
        @Nullable String article = seen.article();
        String drift = article == null ? null : copies.drift(placement, article);
        PageCheck check = seen.with(seen.sighting().signs().withDrift(drift));
        if (!checks.write(job, check)) {
            LOG.infof("a look came too late and is dropped, placementId=%s", job.placementId());
            return;
        }
        Sighting sighting = check.sighting();
        if (article != null && sighting.result().isPresent()) {
            copies.keep(placement, article, sighting.at());
        }
        boolean isRemoved = rules.provesRemoval(checks.conclusive(placement));
        CheckPlan next = placementDesk
                .see(placement, sighting.with(sighting.signs().withRemoval(isRemoved)), WATCHER)
                .map(page -> CheckPlan.after(job, page, sighting.result(), rules, sighting.at()))
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
        if (reported.url() != null) {
            queue.ask(reported.placementId());
        }
    }

    /** So is a page that the watcher came upon. */
    void queueFound(@Observes PlacementEvent.Found found) {
        queue.ask(found.placementId());
    }

    /** Pages whose text should be gone by now, or whose unit says that it is. */
    void queueWanted(@Observes LookWanted wanted) {
        wanted.placementIds().forEach(queue::ask);
    }

    /** Where a text stood that is no longer in force, we see whether it is taken down; elsewhere nobody looks for it. */
    void watchForReplacement(@Observes EditionEnded ended) {
        queue.watchEnded(ended.editionId(), rules.gaps().get(0));
    }
}
