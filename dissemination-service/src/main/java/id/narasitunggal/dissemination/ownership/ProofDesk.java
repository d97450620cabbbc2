package id.narasitunggal.dissemination.ownership;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.channel.Channel;
import id.narasitunggal.dissemination.channel.ChannelEvent;
import id.narasitunggal.dissemination.channel.Channels;
import id.narasitunggal.dissemination.channel.OwnedSite;
import id.narasitunggal.dissemination.channel.ProofMethod;
import id.narasitunggal.dissemination.channel.ProofOutcome;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Keeps every look for a proof, and carries over to the channel what it decides. */
@ApplicationScoped
class ProofDesk {
    private static final String KEEP = """
            insert into channel_proof (channel_id, method, outcome, place, looked_at, asked_by)
            values (:channel, :method, :outcome, :place, :at, :by)
            """;
    private static final String LIST = """
            select id, method, outcome, place, looked_at from channel_proof
             where channel_id = :channel and (:fromTop or id < :after)
             order by id desc limit :most
            """;

    private final Session database;
    private final Channels channels;
    private final AuditTrail trail;
    private final Event<ChannelEvent.Verified> verifications;
    private final Clock clock;

    ProofDesk(
            Session database,
            Channels channels,
            AuditTrail trail,
            Event<ChannelEvent.Verified> verifications,
            Clock clock) {
        this.database = database;
        this.channels = channels;
        this.trail = trail;
        this.verifications = verifications;
        this.clock = clock;
    }

    /** The website that the caller may have looked at. */
    @Transactional
    OwnedSite site(UUID channelId, @Nullable String ifMatch, Actor actor) {
        Channel channel = channels.require(channelId, actor);
        Precondition.check(ifMatch, channel.version());
        return channel.site(actor);
    }

    @Transactional
    void settle(OwnedSite site, ProofMethod method, ProofLook.Seen seen, Actor asker) {
        Instant now = clock.instant();
        Channel channel = channels.findById(site.channelId(), LockModeType.PESSIMISTIC_WRITE);
        Optional<ChannelEvent> decided = channel.see(method, seen.outcome(), asker, now);
        database.createNativeMutationQuery(KEEP)
                .setParameter("channel", site.channelId())
                .setParameter("method", method.name())
                .setParameter("outcome", seen.outcome().name())
                .setParameter("place", seen.place())
                .setParameter("at", now)
                .setParameter("by", asker.subject())
                .executeUpdate();
        decided.ifPresent(event -> trail.record(event, asker));
        if (decided.orElse(null) instanceof ChannelEvent.Verified verified) {
            verifications.fire(verified);
        }
    }

    @Transactional
    Page<ProofView> page(UUID channelId, PageRequest request, Actor actor) {
        channels.view(channelId, actor);
        List<String> after = request.keys(1);
        List<ProofView> found = database.createNativeQuery(LIST, Tuple.class)
                .setParameter("channel", channelId)
                .setParameter("fromTop", after.isEmpty())
                .setParameter("after", after.isEmpty() ? 0L : number(after.get(0)))
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(row -> new ProofView(
                        row.get("id", Long.class),
                        ProofMethod.valueOf(row.get("method", String.class)),
                        ProofOutcome.valueOf(row.get("outcome", String.class)),
                        row.get("place", String.class),
                        row.get("looked_at", Instant.class)))
                .toList();
        return Page.of(found, request, proof -> Cursor.of(proof.id()));
    }

    private static long number(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException notOurs) {
            throw Cursor.forged();
        }
    }

    /** Websites whose proof is older than this, the oldest first: they are looked at again. */
    @Transactional
    List<Due> provenBefore(Instant instant, int most) {
        return database.createQuery(
                        "from Channel where status = 'VERIFIED' and proofMethod <> 'OFFICER' and provenAt < :instant and proofLostAt is null order by provenAt",
                        Channel.class)
                .setParameter("instant", instant)
                .setMaxResults(most)
                .getResultStream()
                .map(channel -> new Due(channel.site(), channel.proof()))
                .toList();
    }

    /** A website to be looked at again, the way it was proven. */
    record Due(OwnedSite site, ProofMethod method) {}
}
