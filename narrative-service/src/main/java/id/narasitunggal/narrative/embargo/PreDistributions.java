package id.narasitunggal.narrative.embargo;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.paging.Cursor;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.SelectionQuery;

/** Every list: the desk sees them whole, a unit sees its own name. */
@ApplicationScoped
public class PreDistributions implements PanacheRepositoryBase<PreDistribution, UUID> {

    /** @throws Refusal.NotFound when there is none, or none that the actor may see */
    PreDistribution require(UUID id, Actor actor) {
        return known(id, actor).orElseThrow(() -> new Refusal.NotFound("Prapenyebaran"));
    }

    Optional<PreDistribution> known(UUID id, Actor actor) {
        return findByIdOptional(id)
                .filter(entry -> PreDistributionRules.seesWholeList(actor) || actor.speaksFor(entry.unitId));
    }

    /** Newest first. */
    Page<PreDistribution> list(PreDistributionFilter filter, PageRequest page, Actor actor) {
        List<String> after = page.keys(2);
        boolean whole = PreDistributionRules.seesWholeList(actor);
        String hql = "select p from PreDistribution p where 1 = 1"
                + (whole ? "" : " and p.unitId = :unit")
                + (filter.narrative == null ? "" : " and p.narrativeId = :narrative")
                + (after.isEmpty() ? "" : " and (p.listedAt < :listedAt or p.listedAt = :listedAt and p.id < :id)")
                + " order by p.listedAt desc, p.id desc";
        SelectionQuery<PreDistribution> query =
                getSession().createSelectionQuery(hql, PreDistribution.class).setMaxResults(page.fetchSize());
        if (!whole) {
            query.setParameter("unit", actor.unit());
        }
        if (filter.narrative != null) {
            query.setParameter("narrative", filter.narrative);
        }
        if (!after.isEmpty()) {
            query.setParameter("listedAt", Cursor.instant(after.get(0))).setParameter("id", Cursor.uuid(after.get(1)));
        }
        return Page.of(query.getResultList(), page, entry -> Cursor.of(entry.listedAt, entry.id));
    }
}
