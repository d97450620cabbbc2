package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.catalogue.Edition;
import id.narasitunggal.dissemination.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;

/** Enters publications that nobody reported. What they are worth, the look at the page decides, as for those reported. */
@ApplicationScoped
public class FoundPlacements {
    /** Reported or found before: the page is on record once, whoever came first. */
    private static final String ENTER = """
            insert into placement (id, channel_id, unit_id, edition_id, narrative_id, url, canonical_url, published_at, reported_at,
                                   reported_by, origin, status, version)
            values (:id, :channel, :unit, :edition, :narrative, :url, :canonical, :publishedAt, :now, :by, :origin, 'REPORTED', 0)
            on conflict on constraint placement_place_unique do nothing
            """;

    private final Session database;
    private final AuditTrail trail;
    private final Event<PlacementEvent.Found> finds;
    private final Clock clock;

    FoundPlacements(Session database, AuditTrail trail, Event<PlacementEvent.Found> finds, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.finds = finds;
        this.clock = clock;
    }

    /** False when the page was on record already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean enter(FoundPage page, Edition edition, Actor watcher) {
        UUID id = UUID.randomUUID();
        boolean isNew = database.createNativeMutationQuery(ENTER)
                        .setParameter("id", id)
                        .setParameter("channel", page.channelId())
                        .setParameter("unit", page.unitId())
                        .setParameter("edition", edition.id())
                        .setParameter("narrative", edition.narrativeId())
                        .setParameter("url", page.url())
                        .setParameter("canonical", page.canonicalUrl())
                        .setParameter("publishedAt", page.publishedAt())
                        .setParameter("now", clock.instant())
                        .setParameter("by", watcher.subject())
                        .setParameter("origin", page.origin().name())
                        .executeUpdate()
                == 1;
        if (isNew) {
            PlacementEvent.Found found = new PlacementEvent.Found(
                    id, page.channelId(), page.unitId(), edition.id(), page.url(), page.origin());
            trail.record(found, watcher);
            finds.fire(found);
        }
        return isNew;
    }
}
