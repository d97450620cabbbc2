package id.narasitunggal.submission.relief;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.paging.Cursor;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** All proposals to ease duties; seen by the proposer, the units concerned, their province and Kominfo. */
@ApplicationScoped
class Reliefs implements PanacheRepositoryBase<DutyRelief, UUID> {
    private static final String VISIBLE = """
            select r.* from duty_relief r
             where (:everyUnit or r.proposer = :subject or r.unit_id = cast(:unit as uuid)
                    or exists (select from unit own
                                where own.id = cast(:unit as uuid)
                                  and (own.region_code = r.region_code or own.region_code like r.region_code || '.%'
                                       or r.region_code like own.region_code || '.%')))
            """;
    private static final String LIST = VISIBLE + """
               and (cast(:status as text) is null or r.status = :status)
               and (cast(:afterAt as timestamptz) is null or (r.proposed_at, r.id) < (cast(:afterAt as timestamptz), cast(:afterId as uuid)))
             order by r.proposed_at desc, r.id desc
             limit :most
            """;

    private final Session database;

    Reliefs(Session database) {
        this.database = database;
    }

    Optional<DutyRelief> visible(UUID id, Actor actor) {
        return scoped(VISIBLE + " and r.id = :id", actor)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** @throws Refusal.NotFound when there is none that the actor may see */
    DutyRelief require(UUID id, Actor actor) {
        return visible(id, actor).orElseThrow(() -> new Refusal.NotFound("Usulan"));
    }

    Page<DutyRelief> page(@Nullable ReliefStatus status, PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<DutyRelief> rows = scoped(LIST, actor)
                .setParameter("status", status == null ? null : status.name())
                .setParameter("afterAt", after.isEmpty() ? null : Cursor.instant(after.get(0)))
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultList();
        return Page.of(rows, request, relief -> Cursor.of(relief.proposedAt, relief.id));
    }

    private NativeQuery<DutyRelief> scoped(String sql, Actor actor) {
        return database.createNativeQuery(sql, DutyRelief.class)
                .setParameter("everyUnit", actor.seesEveryUnit())
                .setParameter("subject", actor.subject())
                .setParameter("unit", actor.unit() == null ? null : actor.unit().toString());
    }
}
