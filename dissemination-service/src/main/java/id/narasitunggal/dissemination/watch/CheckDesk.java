package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.catalogue.EditionEnded;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.placement.PlacementDesk;
import id.narasitunggal.dissemination.placement.PlacementEvent;
import id.narasitunggal.dissemination.placement.Placements;
import id.narasitunggal.dissemination.placement.WatchedPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Writes down what a look found: the proof, the placement, the duty and the next look are one transaction. */
@ApplicationScoped
class CheckDesk {
    private static final Logger LOG = Logger.getLogger(CheckDesk.class);
    static final Actor WATCHER = Actor.system("page-check");

    private final CheckQueue queue;
    private final CheckLog checks;
    private final PlacementDesk placementDesk;
    private final Placements placements;
    private final Session database;

    CheckDesk(CheckQueue queue, CheckLog checks, PlacementDesk placementDesk, Placements placements, Session database) {
        this.queue = queue;
        this.checks = checks;
        this.placementDesk = placementDesk;
        this.placements = placements;
        this.database = database;
    }

    @Transactional
    Optional<WatchedPage> page(CheckJob job) {
        return placements.page(job.placementId());
    }

    /** Drops the result when the lease was given to another worker meanwhile. */
    @Transactional
    void settle(CheckJob job, PageCheck check) {
        if (!queue.holds(job)) {
            LOG.infof("a look came too late and is dropped, placementId=%s", job.placementId());
            return;
        }
        checks.write(job.placementId(), check);
        Optional<CheckPlan> next = placementDesk
                .see(job.placementId(), check.sighting(), WATCHER)
                .flatMap(page -> CheckPlan.after(
                        job, page, check.sighting().result(), check.sighting().at()));
        next.ifPresentOrElse(plan -> queue.plan(job, plan), () -> queue.close(job));
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
