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

/** All issues: for the ministry and those who get its reports, not for units. */
@ApplicationScoped
public class Issues implements PanacheRepositoryBase<Issue, UUID> {

    /** @throws Refusal.NotFound when there is none, or the caller does not read them */
    Issue require(UUID id, Actor actor) {
        return known(id, actor).orElseThrow(() -> new Refusal.NotFound("Isu"));
    }

    Optional<Issue> known(UUID id, Actor actor) {
        return MonitoringRules.reads(actor) ? findByIdOptional(id) : Optional.empty();
    }

    /** Newest first. */
    Page<Issue> list(IssueFilter filter, PageRequest page, Actor actor) {
        if (!MonitoringRules.reads(actor)) {
            return new Page<>(List.of(), null);
        }
        List<String> after = page.keys(2);
        String sql = "select i.* from issue i where true"
                + (filter.status == null ? "" : " and i.status = :status")
                + (filter.topicId == null ? "" : " and i.topic_id = :topic")
                + (after.isEmpty() ? "" : " and (i.first_seen_at, i.id) < (:seenAt, :id)")
                + " order by i.first_seen_at desc, i.id desc limit :most";
        NativeQuery<Issue> query =
                getSession().createNativeQuery(sql, Issue.class).setParameter("most", page.fetchSize());
        if (filter.status != null) {
            query.setParameter("status", filter.status.name());
        }
        if (filter.topicId != null) {
            query.setParameter("topic", filter.topicId);
        }
        if (!after.isEmpty()) {
            query.setParameter("seenAt", Cursor.instant(after.get(0))).setParameter("id", Cursor.uuid(after.get(1)));
        }
        return Page.of(query.getResultList(), page, issue -> Cursor.of(issue.firstSeenAt, issue.id));
    }
}
