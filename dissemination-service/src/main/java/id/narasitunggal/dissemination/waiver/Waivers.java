package id.narasitunggal.dissemination.waiver;

import id.narasitunggal.dissemination.catalogue.UnitScope;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** All waivers; seen by the proposer, the unit concerned, its province, every unit of a region struck, and Kominfo. */
@ApplicationScoped
class Waivers implements PanacheRepositoryBase<Waiver, UUID> {
    private static final String VISIBLE = """
            select w.*, u.id as duty_unit, u.name as unit_name, e.title as edition_title
              from waiver w
              left join assignment a on a.id = w.assignment_id
              left join unit u on u.id = a.unit_id
              left join edition e on e.id = a.edition_id
             where (w.proposer = :subject
                    or exists (select from unit own
                                where own.id = cast(:callerUnit as uuid)
                                  and (own.region = w.region or own.region like w.region || '.%' or w.region like own.region || '.%'))
                    or
            """ + UnitScope.CONDITION + ")";
    private static final String LIST = VISIBLE + """
               and (cast(:status as text) is null or w.status = :status)
               and (cast(:afterAt as timestamptz) is null or (w.proposed_at, w.id) < (cast(:afterAt as timestamptz), cast(:afterId as uuid)))
             order by w.proposed_at desc, w.id desc
             limit :most
            """;

    private final Session database;

    Waivers(Session database) {
        this.database = database;
    }

    /** Whatever stands under an id, seen or not: the client chose the id, and it can be used once only. */
    Optional<Waiver> any(UUID id) {
        return findByIdOptional(id);
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    Waiver require(UUID id, Actor actor) {
        view(id, actor);
        return findById(id);
    }

    WaiverView view(UUID id, Actor actor) {
        return rows(VISIBLE + " and w.id = :id", actor)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> view(row, actor))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Usulan dispensasi"));
    }

    Page<WaiverView> page(@Nullable WaiverStatus status, PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<WaiverView> found = rows(LIST, actor)
                .setParameter("status", status == null ? null : status.name())
                .setParameter(
                        "afterAt",
                        after.isEmpty() ? null : Cursor.instant(after.get(0)).toString())
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(row -> view(row, actor))
                .toList();
        return Page.of(found, request, row -> Cursor.of(row.proposedAt(), row.id()));
    }

    /** Whether a region is the caller's own, or lies in it. */
    boolean isOwnProvince(@Nullable String region, Actor actor) {
        return region != null
                && actor.unit() != null
                && database.createNativeQuery(
                                "select exists (select from unit where id = :unit and (region = :region or :region like region || '.%'))",
                                Tuple.class)
                        .setParameter("unit", actor.unit())
                        .setParameter("region", region)
                        .getSingleResult()
                        .get(0, Boolean.class);
    }

    private NativeQuery<Tuple> rows(String sql, Actor actor) {
        return UnitScope.bind(
                database.createNativeQuery(sql, Tuple.class)
                        .addEntity("w", Waiver.class)
                        .addScalar("duty_unit", UUID.class)
                        .addScalar("unit_name", String.class)
                        .addScalar("edition_title", String.class)
                        .setParameter("subject", actor.subject()),
                actor);
    }

    private static WaiverView view(Tuple row, Actor actor) {
        return WaiverView.of(
                row.get(0, Waiver.class),
                new WaiverView.Named(row.get(1, UUID.class), row.get(2, String.class), row.get(3, String.class)),
                actor);
    }
}
