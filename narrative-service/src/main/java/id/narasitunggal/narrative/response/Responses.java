package id.narasitunggal.narrative.response;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.paging.Cursor;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** What units said, as far as the actor may read it: the ministry everything, a unit its own and what was shared. */
@ApplicationScoped
public class Responses implements PanacheRepositoryBase<UnitResponse, UUID> {
    private static final UUID NO_UNIT = new UUID(0, 0);

    /** @throws Refusal.NotFound when there is none, or none that the actor may see */
    UnitResponse require(UUID id, Actor actor) {
        return known(id, actor).orElseThrow(() -> new Refusal.NotFound("Tanggapan"));
    }

    Optional<UnitResponse> known(UUID id, Actor actor) {
        return find(
                        "id = ?1 and (?2 = true or shared = true or unitId = ?3)",
                        id,
                        actor.seesEveryUnit(),
                        Objects.requireNonNullElse(actor.unit(), NO_UNIT))
                .firstResultOptional();
    }

    /** Latest first. */
    Page<UnitResponse> list(ResponseFilter filter, PageRequest page, Actor actor) {
        List<String> after = page.keys(2);
        String sql = "select r.* from unit_response r where (:everyUnit or r.shared or r.unit_id = cast(:own as uuid))"
                + (filter.narrative == null ? "" : " and r.narrative_id = :narrative")
                + (filter.kind == null ? "" : " and r.kind = :kind")
                + (filter.unit == null
                        ? ""
                        : " and r.unit_id = :unit and (:everyUnit or r.unit_id = cast(:own as uuid))")
                + (filter.status == null ? "" : condition(filter.status))
                + (after.isEmpty() ? "" : " and (r.sent_at, r.id) < (:sentAt, :id)")
                + " order by r.sent_at desc, r.id desc limit :most";
        NativeQuery<UnitResponse> query = getSession()
                .createNativeQuery(sql, UnitResponse.class)
                .setParameter("everyUnit", actor.seesEveryUnit())
                .setParameter("own", actor.unit() == null ? null : actor.unit().toString())
                .setParameter("most", page.fetchSize());
        fill(query, filter);
        if (!after.isEmpty()) {
            query.setParameter("sentAt", Cursor.instant(after.get(0))).setParameter("id", Cursor.uuid(after.get(1)));
        }
        return Page.of(query.getResultList(), page, response -> Cursor.of(response.sentAt, response.id));
    }

    private static String condition(ResponseStatus status) {
        return switch (status) {
            case OPEN -> " and r.answer is null";
            case ANSWERED -> " and r.answer is not null and r.taken_over_edition is null";
            case TAKEN_OVER -> " and r.taken_over_edition is not null";
        };
    }

    private static void fill(NativeQuery<UnitResponse> query, ResponseFilter filter) {
        if (filter.narrative != null) {
            query.setParameter("narrative", filter.narrative);
        }
        if (filter.kind != null) {
            query.setParameter("kind", filter.kind.name());
        }
        if (filter.unit != null) {
            query.setParameter("unit", filter.unit);
        }
    }
}
