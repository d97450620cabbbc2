package id.narasitunggal.dissemination.compliance;

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
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The figures that units disputed. */
@ApplicationScoped
public class FigureDisputes implements PanacheRepositoryBase<FigureDispute, UUID> {
    private static final String VISIBLE =
            "select d.*, u.name as unit_name from figure_dispute d join unit u on u.id = d.unit_id where "
                    + UnitScope.CONDITION;
    private static final String LIST = VISIBLE + """
               and (cast(:status as text) is null or d.status = :status)
               and (cast(:month as text) is null or d.month = :month)
               and (cast(:unit as uuid) is null or d.unit_id = cast(:unit as uuid))
               and (cast(:afterRaised as timestamptz) is null
                    or (d.raised_at, d.id) < (cast(:afterRaised as timestamptz), cast(:afterId as uuid)))
             order by d.raised_at desc, d.id desc
             limit :most
            """;
    private static final String OF_MONTH = """
            select u.id, u.name, u.kind, d.figure, d.reason, d.raised_at, d.status, d.decision
              from figure_dispute d
              join unit u on u.id = d.unit_id
             where d.month = :month
             order by u.kind, u.name, d.raised_at, d.id
            """;

    private final Session database;

    FigureDisputes(Session database) {
        this.database = database;
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    FigureDispute require(UUID id, Actor actor) {
        view(id, actor);
        return findById(id);
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    FigureDisputeView view(UUID id, Actor actor) {
        return UnitScope.bind(rows(VISIBLE + " and d.id = :id"), actor)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> view(row, actor))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Sanggahan"));
    }

    Page<FigureDisputeView> page(DisputeFilter filter, PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<FigureDisputeView> found = UnitScope.bind(rows(LIST), actor)
                .setParameter("status", filter.status == null ? null : filter.status.name())
                .setParameter("month", filter.month)
                .setParameter("unit", filter.unitId == null ? null : filter.unitId.toString())
                .setParameter(
                        "afterRaised",
                        after.isEmpty() ? null : Cursor.instant(after.get(0)).toString())
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(row -> view(row, actor))
                .toList();
        return Page.of(found, request, dispute -> Cursor.of(dispute.raisedAt(), dispute.id()));
    }

    /** Whether the unit has figures in the month at all. */
    boolean hasFigures(UUID unit, String month) {
        return !database.createNativeQuery(
                        "select 1 from assignment where unit_id = :unit and due_month = :month limit 1", Tuple.class)
                .setParameter("unit", unit)
                .setParameter("month", month)
                .getResultList()
                .isEmpty();
    }

    /** All disputes of a month, for the makers of reports. */
    List<DisputedFigure> of(YearMonth month) {
        return database.createNativeQuery(OF_MONTH, Tuple.class)
                .setParameter("month", month.toString())
                .getResultStream()
                .map(row -> new DisputedFigure(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        FigureRecord.kind(row),
                        FigureName.valueOf(row.get("figure", String.class)),
                        row.get("reason", String.class),
                        row.get("raised_at", Instant.class),
                        DisputeStatus.valueOf(row.get("status", String.class)),
                        row.get("decision", String.class)))
                .toList();
    }

    private NativeQuery<Tuple> rows(String sql) {
        return database.createNativeQuery(sql, Tuple.class)
                .addEntity("d", FigureDispute.class)
                .addScalar("unit_name", String.class);
    }

    private static FigureDisputeView view(Tuple row, Actor actor) {
        return FigureDisputeView.of(row.get(0, FigureDispute.class), row.get(1, String.class), actor);
    }
}
