package id.narasitunggal.narrative.monitoring.issue;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.monitoring.MonitoringRules;
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

/** All briefs: a unit sees its own, the ministry all. */
@ApplicationScoped
public class Briefs implements PanacheRepositoryBase<IssueBrief, UUID> {

    /** @throws Refusal.NotFound when there is none, or none for the actor's eyes */
    IssueBrief require(UUID id, Actor actor) {
        return known(id, actor).orElseThrow(() -> new Refusal.NotFound("Pemberitahuan isu"));
    }

    Optional<IssueBrief> known(UUID id, Actor actor) {
        return findByIdOptional(id).filter(brief -> MonitoringRules.reads(actor) || brief.isFor(actor));
    }

    /** Newest first. */
    Page<IssueBrief> list(BriefFilter filter, PageRequest page, Actor actor) {
        boolean all = MonitoringRules.reads(actor);
        if (!all && actor.unit() == null) {
            return new Page<>(List.of(), null);
        }
        List<String> after = page.keys(2);
        String sql = "select b.* from issue_brief b where true"
                + (all ? "" : " and b.unit_id = :unit")
                + (filter.issueId == null ? "" : " and b.issue_id = :issue")
                + (filter.open == null ? "" : " and (b.acknowledged_at is null) = :open")
                + (after.isEmpty() ? "" : " and (b.sent_at, b.id) < (:sentAt, :id)")
                + " order by b.sent_at desc, b.id desc limit :most";
        NativeQuery<IssueBrief> query =
                getSession().createNativeQuery(sql, IssueBrief.class).setParameter("most", page.fetchSize());
        if (!all) {
            query.setParameter("unit", actor.unit());
        }
        if (filter.issueId != null) {
            query.setParameter("issue", filter.issueId);
        }
        if (filter.open != null) {
            query.setParameter("open", filter.open);
        }
        if (!after.isEmpty()) {
            query.setParameter("sentAt", Cursor.instant(after.get(0))).setParameter("id", Cursor.uuid(after.get(1)));
        }
        return Page.of(query.getResultList(), page, brief -> Cursor.of(brief.sentAt, brief.id));
    }
}
