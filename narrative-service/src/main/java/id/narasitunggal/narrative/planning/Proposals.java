package id.narasitunggal.narrative.planning;

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
import org.hibernate.query.NativeQuery;

/** Proposals: Kominfo sees all, a unit its own. */
@ApplicationScoped
public class Proposals implements PanacheRepositoryBase<NarrativeProposal, UUID> {
    private static final String VISIBLE = "(:seesAll or p.unit_id = cast(:unit as uuid))";

    /** @throws Refusal.NotFound when there is none that the caller may see */
    NarrativeProposal require(UUID id, Actor actor) {
        return known(id, actor).orElseThrow(() -> new Refusal.NotFound("Usulan narasi"));
    }

    Optional<NarrativeProposal> known(UUID id, Actor actor) {
        return Involvement.of(actor)
                .tell(getSession()
                        .createNativeQuery(
                                "select p.* from narrative_proposal p where p.id = :id and " + VISIBLE,
                                NarrativeProposal.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    Page<NarrativeProposal> list(ProposalFilter filter, PageRequest page, Actor actor) {
        List<String> after = page.keys(2);
        String sql = "select p.* from narrative_proposal p where " + VISIBLE
                + (filter.status == null ? "" : " and p.status = :status")
                + (filter.urgency == null ? "" : " and p.urgency = :urgency")
                + (filter.unit == null ? "" : " and p.unit_id = :proposer")
                + (after.isEmpty() ? "" : " and (p.created_at, p.id) < (:createdAt, :id)")
                + " order by p.created_at desc, p.id desc limit :most";
        NativeQuery<NarrativeProposal> query = Involvement.of(actor)
                .tell(getSession().createNativeQuery(sql, NarrativeProposal.class))
                .setParameter("most", page.fetchSize());
        if (filter.status != null) {
            query.setParameter("status", filter.status.name());
        }
        if (filter.urgency != null) {
            query.setParameter("urgency", filter.urgency.name());
        }
        if (filter.unit != null) {
            query.setParameter("proposer", filter.unit);
        }
        if (!after.isEmpty()) {
            query.setParameter("createdAt", Cursor.instant(after.get(0))).setParameter("id", Cursor.uuid(after.get(1)));
        }
        return Page.of(query.getResultList(), page, row -> Cursor.of(row.createdAt, row.id));
    }
}
