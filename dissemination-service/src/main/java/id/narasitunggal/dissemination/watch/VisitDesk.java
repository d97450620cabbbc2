package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.catalogue.Edition;
import id.narasitunggal.dissemination.catalogue.EditionStatus;
import id.narasitunggal.dissemination.catalogue.Editions;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.placement.FoundPage;
import id.narasitunggal.dissemination.placement.FoundPlacements;
import id.narasitunggal.dissemination.watch.VisitPlan.Settled;
import id.narasitunggal.dissemination.watch.fetch.PageVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes down what a visit brought: the new addresses or placements and the next visit are one transaction. */
@ApplicationScoped
class VisitDesk {
    private static final Logger LOG = Logger.getLogger(VisitDesk.class);
    private static final Actor WATCHER = Actor.system("page-watch");

    private final VisitQueue queue;
    private final Finds finds;
    private final FoundPlacements placements;
    private final Editions editions;
    private final Clock clock;

    VisitDesk(VisitQueue queue, Finds finds, FoundPlacements placements, Editions editions, Clock clock) {
        this.queue = queue;
        this.finds = finds;
        this.placements = placements;
        this.editions = editions;
        this.clock = clock;
    }

    /** A source was read; addresses that are new make it worth coming back sooner. */
    @Transactional
    void settleSource(Visit source, Leads leads, PageVersion version) {
        Instant now = clock.instant();
        int sources = finds.enter(source, VisitKind.FEED, leads.feeds())
                + finds.enter(source, VisitKind.SITEMAP, leads.sitemaps());
        int pages = finds.enter(source, VisitKind.PAGE, leads.pages());
        boolean hasNews = pages + sources > 0;
        write(source, new Settled(VisitPlan.after(source, hasNews, now), "READ", hasNews, version, null));
    }

    /** The source is as it was. */
    @Transactional
    void settleUnchanged(Visit source) {
        write(
                source,
                new Settled(
                        VisitPlan.after(source, false, clock.instant()), "NOT_MODIFIED", false, source.seen(), null));
    }

    /** A page was read; the editions in force that were seen on it become placements, which are then looked at as any other. */
    @Transactional
    void settlePage(Visit page, Set<UUID> seen, @Nullable Instant datedAt) {
        Instant now = clock.instant();
        int entered = 0;
        for (UUID id : seen) {
            Edition edition = editions.require(id);
            if (edition.status() == EditionStatus.LIVE) {
                Instant publishedAt =
                        datedAt != null && !datedAt.isBefore(edition.publishedAt()) && !datedAt.isAfter(now)
                                ? datedAt
                                : now;
                FoundPage found = new FoundPage(
                        page.channelId(), page.unitId(), page.url(), page.canonicalUrl(), publishedAt, page.origin());
                entered += placements.enter(found, edition, WATCHER) ? 1 : 0;
            }
        }
        String outcome = seen.isEmpty() ? "NOTHING" : "RECOGNISED";
        write(page, new Settled(VisitPlan.done(page), outcome, entered > 0, PageVersion.NONE, null));
    }

    /** The visit failed; that says nothing about the unit. */
    @Transactional
    void settleFailure(Visit visit, String outcome, @Nullable Duration retryAfter) {
        write(visit, new Settled(VisitPlan.retry(visit, clock.instant()), outcome, false, visit.seen(), retryAfter));
    }

    /** What a late worker found is dropped with everything it would have entered. */
    private void write(Visit visit, Settled settled) {
        if (!queue.settle(visit, settled)) {
            LOG.infof("a visit came too late and is dropped, visitId=%s", visit.id());
            throw new LeaseLost();
        }
    }

    /** Another worker has the visit now. */
    static final class LeaseLost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LeaseLost() {
            super("lease lost", null, false, false);
        }
    }
}
