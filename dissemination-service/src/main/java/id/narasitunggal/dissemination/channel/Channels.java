package id.narasitunggal.dissemination.channel;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.catalogue.UnitScope;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The register of channels. */
@ApplicationScoped
public class Channels implements PanacheRepositoryBase<Channel, UUID> {
    private static final String VISIBLE =
            "select c.*, u.name as unit_name from channel c join unit u on u.id = c.unit_id where "
                    + UnitScope.CONDITION;
    private static final String LIST = VISIBLE + """
               and (cast(:status as text) is null or c.status = :status)
               and (cast(:family as text) is null or c.family = :family)
               and (cast(:unit as uuid) is null or c.unit_id = cast(:unit as uuid))
               and (cast(:afterName as text) is null or (c.name, c.id) > (:afterName, cast(:afterId as uuid)))
             order by c.name, c.id
             limit :most
            """;

    private final Session database;

    Channels(Session database) {
        this.database = database;
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    public Channel require(UUID id, Actor actor) {
        return visible(id, actor).orElseThrow(() -> new Refusal.NotFound("Kanal"));
    }

    /** Empty when there is none that the caller may see. */
    public Optional<Channel> visible(UUID id, Actor actor) {
        return UnitScope.bind(database.createNativeQuery(VISIBLE + " and c.id = :id", Channel.class), actor)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The caller's own channel under any spelling of its name; revoked ones have set their name free. */
    public Optional<UUID> idOf(Platform platform, String handle, Actor actor) {
        Handle named = platform.family() == ChannelFamily.WEBSITE ? Handle.ofWebsite(handle) : Handle.of(handle);
        return named == null
                ? Optional.empty()
                : named(platform, named.key())
                        .filter(channel -> actor.speaksFor(channel.unitId))
                        .map(channel -> channel.id);
    }

    /** The channel of a unit under a name, whether seen or not; revoked ones have set their name free. */
    Optional<Channel> named(Platform platform, String handleKey) {
        return find("platform = ?1 and handleKey = ?2 and status <> ?3", platform, handleKey, ChannelStatus.REVOKED)
                .firstResultOptional();
    }

    /** Gives up every channel of a unit; answers how many there were. */
    int revokeAll(UUID unit, String reason) {
        return database.createNativeMutationQuery(
                        "update channel set status = 'REVOKED', ended_reason = :reason, version = version + 1 where unit_id = :unit and status <> 'REVOKED'")
                .setParameter("unit", unit)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    /** Keeps a figure of a channel's audience beside the earlier ones. */
    void keepAudience(UUID channel, RecordAudience figure, Actor actor, Instant at) {
        database.createNativeMutationQuery("""
                        insert into channel_audience (channel_id, as_of, size, source, recorded_at, recorded_by)
                        values (:channel, :asOf, :size, :source, :at, :by)
                        """)
                .setParameter("channel", channel)
                .setParameter("asOf", figure.asOf())
                .setParameter("size", figure.size())
                .setParameter("source", figure.source().strip())
                .setParameter("at", at)
                .setParameter("by", actor.subject())
                .executeUpdate();
    }

    /** Whatever stands under an id, seen or not: the client chose the id, and it can be used once only. */
    Optional<Channel> any(UUID id) {
        return findByIdOptional(id);
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    public ChannelView view(UUID id, Actor actor) {
        return UnitScope.bind(rows(VISIBLE + " and c.id = :id"), actor)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> view(row, actor))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Kanal"));
    }

    Page<ChannelView> page(ChannelFilter filter, PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<ChannelView> found = UnitScope.bind(rows(LIST), actor)
                .setParameter("status", filter.status == null ? null : filter.status.name())
                .setParameter("family", filter.family == null ? null : filter.family.name())
                .setParameter("unit", filter.unitId == null ? null : filter.unitId.toString())
                .setParameter("afterName", after.isEmpty() ? null : after.get(0))
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(row -> view(row, actor))
                .toList();
        return Page.of(found, request, channel -> Cursor.of(channel.name(), channel.id()));
    }

    private org.hibernate.query.NativeQuery<Tuple> rows(String sql) {
        return database.createNativeQuery(sql, Tuple.class)
                .addEntity("c", Channel.class)
                .addScalar("unit_name", String.class);
    }

    private static ChannelView view(Tuple row, Actor actor) {
        return ChannelView.of(row.get(0, Channel.class), row.get(1, String.class), actor);
    }
}
