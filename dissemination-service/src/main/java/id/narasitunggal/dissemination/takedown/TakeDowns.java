package id.narasitunggal.dissemination.takedown;

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
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The duties to take a text down. */
@ApplicationScoped
class TakeDowns implements PanacheRepositoryBase<TakeDown, UUID> {
    private static final String VISIBLE = """
            select t.*, u.name as unit_name, t.time_zone as zone, e.title as edition_title, e.ended_reason as edition_reason,
                   e.successor_edition_id as successor
              from take_down t
              join unit u on u.id = coalesce(t.transferred_to, t.unit_id)
              join edition e on e.id = t.edition_id
             where
            """ + UnitScope.CONDITION;
    private static final String LIST = VISIBLE + """
               and (cast(:state as text) is null
                    or case when t.state = 'OPEN' and t.last_present_at >= t.due_at then 'OVERDUE' else t.state end = :state)
               and (cast(:edition as uuid) is null or t.edition_id = cast(:edition as uuid))
               and (cast(:unit as uuid) is null or t.unit_id = cast(:unit as uuid) or t.transferred_to = cast(:unit as uuid))
               and (cast(:afterDue as timestamptz) is null or (t.due_at, t.id) < (cast(:afterDue as timestamptz), cast(:afterId as uuid)))
             order by t.due_at desc, t.id desc
             limit :most
            """;

    private final Session database;

    TakeDowns(Session database) {
        this.database = database;
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    TakeDown require(UUID id, Actor actor) {
        view(id, actor);
        return findById(id);
    }

    TakeDownView view(UUID id, Actor actor) {
        return UnitScope.bind(rows(VISIBLE + " and t.id = :id"), actor)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> view(row, actor))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Kewajiban menurunkan teks"));
    }

    Page<TakeDownView> page(TakeDownFilter filter, PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<TakeDownView> found = UnitScope.bind(rows(LIST), actor)
                .setParameter("state", filter.state == null ? null : filter.state.name())
                .setParameter("edition", filter.editionId == null ? null : filter.editionId.toString())
                .setParameter("unit", filter.unitId == null ? null : filter.unitId.toString())
                .setParameter(
                        "afterDue",
                        after.isEmpty() ? null : Cursor.instant(after.get(0)).toString())
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(row -> view(row, actor))
                .toList();
        return Page.of(found, request, row -> Cursor.of(row.dueAt(), row.id()));
    }

    private NativeQuery<Tuple> rows(String sql) {
        return database.createNativeQuery(sql, Tuple.class)
                .addEntity("t", TakeDown.class)
                .addScalar("unit_name", String.class)
                .addScalar("zone", String.class)
                .addScalar("edition_title", String.class)
                .addScalar("edition_reason", String.class)
                .addScalar("successor", UUID.class);
    }

    private static TakeDownView view(Tuple row, Actor actor) {
        TakeDownView.Named named = new TakeDownView.Named(
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, UUID.class));
        return TakeDownView.of(row.get(0, TakeDown.class), named, actor);
    }
}
