package id.narasitunggal.dissemination.placement;

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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The record of publications. */
@ApplicationScoped
public class Placements implements PanacheRepositoryBase<Placement, UUID> {
    private static final String VISIBLE = """
            select p.*, e.title as edition_title, e.number as edition_number, u.name as unit_name, c.name as channel_name,
                   c.family as channel_family,
            """ + EvidenceStanding.COLUMNS + """
              from placement p
              join unit u on u.id = p.unit_id
              join edition e on e.id = p.edition_id
              join channel c on c.id = p.channel_id
             where
            """ + UnitScope.CONDITION;
    private static final String LIST = VISIBLE + """
               and (cast(:status as text) is null or p.status = :status)
               and (cast(:result as text) is null or p.check_result = :result)
               and (cast(:pageState as text) is null or p.page_state = :pageState)
               and (cast(:edition as uuid) is null or p.edition_id = cast(:edition as uuid))
               and (cast(:unit as uuid) is null or p.unit_id = cast(:unit as uuid))
               and (cast(:channel as uuid) is null or p.channel_id = cast(:channel as uuid))
               and (cast(:afterTime as timestamptz) is null or (p.reported_at, p.id) < (cast(:afterTime as timestamptz), cast(:afterId as uuid)))
             order by p.reported_at desc, p.id desc
             limit :most
            """;

    /** A unit may have chosen another id for a page that the watcher had found. */
    private static final String NAMED =
            "coalesce((select a.placement_id from placement_alias a where a.id = :id), :id)";

    private final Session database;

    Placements(Session database) {
        this.database = database;
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    public Placement require(UUID id, Actor actor) {
        return findById(view(id, actor).id());
    }

    /** What somebody who looks at the page needs to know; for the watcher, who works for nobody in particular. */
    public Optional<WatchedPage> page(UUID id) {
        return findByIdOptional(id).map(Placement::page);
    }

    /** Whatever stands under an id, seen or not: the client chose the id, and it can be used once only. */
    Optional<Placement> any(UUID id) {
        return Optional.ofNullable(findById(database.createNativeQuery("select " + NAMED, Tuple.class)
                .setParameter("id", id)
                .getSingleResult()
                .get(0, UUID.class)));
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    public PlacementView view(UUID id, Actor actor) {
        return UnitScope.bind(rows(VISIBLE + " and p.id = " + NAMED), actor)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> view(row, actor))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Penayangan"));
    }

    /** @throws Refusal.NotFound when there is no such placement that the caller may see */
    EvidenceStanding evidence(UUID id, Actor actor) {
        return UnitScope.bind(rows(VISIBLE + " and p.id = " + NAMED), actor)
                .setParameter("id", id)
                .getResultStream()
                .map(Placements::standing)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Penayangan"));
    }

    /** Every verdict of a person, the last first. */
    List<PlacementDecisionView> decisions(UUID id, Actor actor) {
        return database.createNativeQuery(
                        "select id, verdict, reason, decided_at from placement_decision where placement_id = :id order by id desc limit 200",
                        Tuple.class)
                .setParameter("id", view(id, actor).id())
                .getResultStream()
                .map(row -> new PlacementDecisionView(
                        row.get("id", Long.class),
                        PlacementStatus.valueOf(row.get("verdict", String.class)),
                        row.get("reason", String.class),
                        row.get("decided_at", Instant.class)))
                .toList();
    }

    Page<PlacementView> page(PlacementFilter filter, PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<PlacementView> found = UnitScope.bind(rows(LIST), actor)
                .setParameter("status", filter.status == null ? null : filter.status.name())
                .setParameter("result", filter.checkResult == null ? null : filter.checkResult.name())
                .setParameter("pageState", filter.pageState == null ? null : filter.pageState.name())
                .setParameter("edition", text(filter.editionId))
                .setParameter("unit", text(filter.unitId))
                .setParameter("channel", text(filter.channelId))
                .setParameter(
                        "afterTime",
                        after.isEmpty() ? null : Cursor.instant(after.get(0)).toString())
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(row -> view(row, actor))
                .toList();
        return Page.of(found, request, row -> Cursor.of(row.reportedAt(), row.id()));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private NativeQuery<Tuple> rows(String sql) {
        return database.createNativeQuery(sql, Tuple.class)
                .addEntity("p", Placement.class)
                .addScalar("edition_title", String.class)
                .addScalar("edition_number", String.class)
                .addScalar("unit_name", String.class)
                .addScalar("channel_name", String.class)
                .addScalar("channel_family", String.class)
                .addScalar("evidence_files", Integer.class)
                .addScalar("evidence_missing", String.class)
                .addScalar("evidence_senders", String.class)
                .addScalar("evidence_flags", String.class);
    }

    private static PlacementView view(Tuple row, Actor actor) {
        PlacementView.Named named = new PlacementView.Named(
                row.get("edition_title", String.class),
                row.get("edition_number", String.class),
                row.get("unit_name", String.class),
                row.get("channel_name", String.class),
                ChannelFamily.valueOf(row.get("channel_family", String.class)));
        return PlacementView.of(row.get(0, Placement.class), named, standing(row), actor);
    }

    private static EvidenceStanding standing(Tuple row) {
        return new EvidenceStanding(
                row.get("evidence_files", Integer.class),
                EvidenceStanding.parts(row.get("evidence_missing", String.class), ","),
                EvidenceFlag.parse(row.get("evidence_flags", String.class)),
                Set.copyOf(EvidenceStanding.parts(
                        Objects.requireNonNullElse(row.get("evidence_senders", String.class), ""), "\n")));
    }
}
