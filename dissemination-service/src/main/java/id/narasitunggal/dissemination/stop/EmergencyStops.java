package id.narasitunggal.dissemination.stop;

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

/** All emergency stops; units see those in force, the ministry and auditors every one. */
@ApplicationScoped
class EmergencyStops implements PanacheRepositoryBase<EmergencyStop, UUID> {
    private static final String VISIBLE = """
            select s.*, (select e.title from edition e where e.narrative_id = s.narrative_id order by e.edition desc limit 1) as narrative_title
              from emergency_stop s
             where (:everyUnit or s.status = 'IN_FORCE')
            """;
    private static final String LIST = VISIBLE + """
               and (cast(:status as text) is null or s.status = :status)
               and (cast(:afterAt as timestamptz) is null or (s.proposed_at, s.id) < (cast(:afterAt as timestamptz), cast(:afterId as uuid)))
             order by s.proposed_at desc, s.id desc
             limit :most
            """;

    private final Session database;

    EmergencyStops(Session database) {
        this.database = database;
    }

    /** Whatever stands under an id, seen or not: the client chose the id, and it can be used once only. */
    Optional<EmergencyStop> any(UUID id) {
        return findByIdOptional(id);
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    EmergencyStop require(UUID id, Actor actor) {
        view(id, actor);
        return findById(id);
    }

    StopView view(UUID id, Actor actor) {
        return rows(VISIBLE + " and s.id = :id", actor)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> view(row, actor))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Penghentian darurat"));
    }

    Page<StopView> page(@Nullable StopStatus status, PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<StopView> found = rows(LIST, actor)
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

    private NativeQuery<Tuple> rows(String sql, Actor actor) {
        return database.createNativeQuery(sql, Tuple.class)
                .addEntity("s", EmergencyStop.class)
                .addScalar("narrative_title", String.class)
                .setParameter("everyUnit", actor.seesEveryUnit());
    }

    private static StopView view(Tuple row, Actor actor) {
        return StopView.of(row.get(0, EmergencyStop.class), row.get(1, String.class), actor);
    }
}
