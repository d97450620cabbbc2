package id.narasitunggal.narrative.evidence;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.paging.Cursor;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;

/** The accepted items. The coordinating ministry sees them all, everyone else none: units read their own at the submission service. */
@ApplicationScoped
public class CitableItems implements PanacheRepositoryBase<CitableItem, UUID> {

    /** @throws Refusal.NotFound when there is none, or none that the actor may see */
    CitableItem require(UUID id, Actor actor) {
        return find("itemId", id)
                .firstResultOptional()
                .filter(item -> mayRead(actor))
                .orElseThrow(() -> new Refusal.NotFound("Butir data"));
    }

    /** The items with these ids that the actor may read, in one query; they do not change until the actor's transaction ends. */
    public Map<UUID, CitableItem> among(Collection<UUID> ids, Actor actor) {
        if (ids.isEmpty() || !mayRead(actor)) {
            return Map.of();
        }
        return find("itemId in ?1 order by itemId", ids).withLock(LockModeType.PESSIMISTIC_READ).stream()
                .collect(Collectors.toMap(item -> item.itemId, Function.identity()));
    }

    /** Latest accepted first. */
    Page<CitableItem> list(CitableItemFilter filter, PageRequest page, Actor actor) {
        List<String> after = page.keys(2);
        String sql = "select i.* from citable_item i where :mayRead and i.state = 'CURRENT'"
                + (filter.unit == null ? "" : " and i.unit_id = :unit")
                + (filter.type == null ? "" : " and i.type = :type")
                + (filter.q == null ? "" : " and i.search @@ websearch_to_tsquery('indonesian', :q)")
                + (after.isEmpty() ? "" : " and (i.accepted_at, i.item_id) < (:acceptedAt, :id)")
                + " order by i.accepted_at desc, i.item_id desc limit :most";
        NativeQuery<CitableItem> query = getSession()
                .createNativeQuery(sql, CitableItem.class)
                .setParameter("mayRead", mayRead(actor))
                .setParameter("most", page.fetchSize());
        if (filter.unit != null) {
            query.setParameter("unit", filter.unit);
        }
        if (filter.type != null) {
            query.setParameter("type", filter.type);
        }
        if (filter.q != null) {
            query.setParameter("q", filter.q);
        }
        if (!after.isEmpty()) {
            query.setParameter("acceptedAt", Cursor.instant(after.get(0)))
                    .setParameter("id", Cursor.uuid(after.get(1)));
        }
        return Page.of(query.getResultList(), page, item -> Cursor.of(item.acceptedAt, item.itemId));
    }

    private static boolean mayRead(Actor actor) {
        return actor.hasAny(
                Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER, Role.REVIEW_ANALYST, Role.REPORT_OFFICER, Role.AUDITOR);
    }
}
