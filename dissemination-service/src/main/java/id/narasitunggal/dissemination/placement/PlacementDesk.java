package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.assignment.Assignments;
import id.narasitunggal.dissemination.assignment.CountedPlacement;
import id.narasitunggal.dissemination.assignment.DutyReopened;
import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.catalogue.EditionEnded;
import id.narasitunggal.dissemination.channel.ChannelEvent;
import id.narasitunggal.dissemination.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Carries what happens to placements over to the duties they fulfil. */
@ApplicationScoped
public class PlacementDesk {
    private static final String COUNTED = """
            select p.channel_id, c.family, p.reported_at
              from placement p
              join channel c on c.id = p.channel_id
              join unit u on u.id = p.unit_id
             where p.edition_id = :edition and p.unit_id = :unit
               and p.status in ('VERIFIED', 'OUTDATED') and p.overturned_at is null
               and (is_open(c, p.published_at, u.time_zone)
                    or p.decided_by is not null and not is_begun(c, p.published_at, u.time_zone))
               and c.verified_at is not null
               and (c.status <> 'REVOKED' or u.status <> 'ACTIVE')
            """;
    private static final String EDITIONS_ON_CHANNEL =
            "select distinct edition_id from placement where channel_id = :channel and status in ('VERIFIED', 'OUTDATED')";
    private static final String IS_OPEN = """
            select is_open(c, p.published_at, u.time_zone)
              from placement p
              join channel c on c.id = p.channel_id
              join unit u on u.id = p.unit_id
             where p.id = :placement
            """;
    private static final String OUTDATE =
            "update placement set status = 'OUTDATED', version = version + 1 where edition_id = :edition and status = 'VERIFIED'";

    private final Session database;
    private final Placements placements;
    private final Assignments assignments;
    private final AuditTrail trail;
    private final Event<PageSeen> looks;
    private final Clock clock;

    PlacementDesk(
            Session database,
            Placements placements,
            Assignments assignments,
            AuditTrail trail,
            Event<PageSeen> looks,
            Clock clock) {
        this.database = database;
        this.placements = placements;
        this.assignments = assignments;
        this.trail = trail;
        this.looks = looks;
        this.clock = clock;
    }

    /** Takes in what was seen on a page; empty when the placement is unknown. */
    public Optional<WatchedPage> see(UUID placementId, Sighting sighting, Actor watcher) {
        Optional<Placement> found =
                Optional.ofNullable(placements.findById(placementId, LockModeType.PESSIMISTIC_WRITE));
        found.flatMap(placement -> placement.see(sighting, isBelieved(placement, sighting), watcher))
                .ifPresent(event -> settle(event, watcher));
        found.map(Placement::seen).ifPresent(looks::fire);
        return found.map(Placement::page);
    }

    /** What stands on a channel that was not in use yet, or no more, is left to a person. */
    private boolean isBelieved(Placement placement, Sighting sighting) {
        return !placement.awaitsVerdict()
                || !sighting.isProof()
                || database.createNativeQuery(IS_OPEN, Tuple.class)
                        .setParameter("placement", placement.id)
                        .getSingleResult()
                        .get(0, Boolean.class);
    }

    /** Takes a verification back after a second look; the caller has made sure that another person looked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void overturn(UUID placementId, String reason, Actor examiner) {
        Placement placement = placements.findById(placementId, LockModeType.PESSIMISTIC_WRITE);
        settle(placement.overturn(examiner, reason, clock.instant()), examiner);
    }

    /** Records an event that decided something, and weighs the duty anew. */
    void settle(PlacementEvent event, Actor actor) {
        trail.record(event, actor);
        weigh(event.editionId(), event.unitId(), actor);
    }

    /** What was verified on a channel before the channel itself was counts from now on. */
    void countChannel(@Observes ChannelEvent.Verified verified) {
        database.createNativeQuery(EDITIONS_ON_CHANNEL, Tuple.class)
                .setParameter("channel", verified.channelId())
                .getResultStream()
                .map(row -> row.get(0, UUID.class))
                .toList()
                .forEach(edition -> weigh(edition, verified.unitId(), Actor.system("channel-verified")));
    }

    /** A waiver was revoked in time: what the unit has published counts again. */
    void countReopened(@Observes DutyReopened reopened) {
        weigh(reopened.editionId(), reopened.unitId(), Actor.system("waiver-revoked"));
    }

    void outdate(@Observes EditionEnded ended) {
        int count = database.createNativeMutationQuery(OUTDATE)
                .setParameter("edition", ended.editionId())
                .executeUpdate();
        trail.record(new EditionPlacementsOutdated(ended.editionId(), count), Actor.system("edition-ended"));
    }

    private void weigh(UUID editionId, UUID unitId, Actor actor) {
        List<CountedPlacement> counted = database.createNativeQuery(COUNTED, Tuple.class)
                .setParameter("edition", editionId)
                .setParameter("unit", unitId)
                .getResultStream()
                .map(row -> new CountedPlacement(
                        row.get("channel_id", UUID.class),
                        ChannelFamily.valueOf(row.get("family", String.class)),
                        row.get("reported_at", Instant.class)))
                .toList();
        assignments.weigh(editionId, unitId, counted, actor);
    }
}
