package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.catalogue.Edition;
import id.narasitunggal.dissemination.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Enters publications that nobody reported. What they are worth, the look at the page decides, as for those reported. */
@ApplicationScoped
public class FoundPlacements {
    /** Reported or found before: the page is on record once, whoever came first. A text whose roll-out was stopped is not looked for. */
    private static final String ENTER = """
            insert into placement (id, channel_id, unit_id, edition_id, narrative_id, url, canonical_url, published_at, reported_at,
                                   reported_by, origin, status, version)
            select :id, :channel, :unit, e.id, e.narrative_id, :url, :canonical, :publishedAt, :now, :by, :origin, 'REPORTED', 0
              from edition e
             where e.id = :edition and e.stopped_at is null
            on conflict on constraint placement_place_unique do nothing
            """;

    private static final String FOUND = """
            select id from placement
             where channel_id = :channel and edition_id = :edition and canonical_url = :canonical and origin <> 'REPORTED'
               for update
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

    /** The placement that the watcher entered for a page, for the unit that now reports it under an id of its own. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<UUID> known(UUID channelId, UUID editionId, String canonicalUrl) {
        return database.createNativeQuery(FOUND, Tuple.class)
                .setParameter("channel", channelId)
                .setParameter("edition", editionId)
                .setParameter("canonical", canonicalUrl)
                .getResultStream()
                .map(row -> row.get(0, UUID.class))
                .findFirst();
    }

    /** From now on the id that the unit chose leads to the placement. */
    @Transactional(Transactional.TxType.MANDATORY)
    void name(UUID chosen, UUID placementId) {
        database.createNativeMutationQuery("insert into placement_alias (id, placement_id) values (:id, :placement)")
                .setParameter("id", chosen)
                .setParameter("placement", placementId)
                .executeUpdate();
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
