package id.narasitunggal.narrative.topic;

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

/** All topics. They are no secret: every caller sees them. */
@ApplicationScoped
public class Topics implements PanacheRepositoryBase<Topic, UUID> {

    /** @throws Refusal.NotFound when there is none */
    public Topic require(UUID id, Actor actor) {
        return known(id, actor).orElseThrow(() -> new Refusal.NotFound("Topik"));
    }

    public Optional<Topic> known(UUID id, Actor actor) {
        return findByIdOptional(id);
    }

    /** Newest first. */
    Page<Topic> list(TopicFilter filter, PageRequest page, Actor actor) {
        List<String> after = page.keys(2);
        String sql = "select t.* from topic t where true"
                + (filter.status == null ? "" : " and t.status = :status")
                + (filter.q == null ? "" : " and t.search @@ websearch_to_tsquery('indonesian', :q)")
                + (after.isEmpty() ? "" : " and (t.created_at, t.id) < (:createdAt, :id)")
                + " order by t.created_at desc, t.id desc limit :most";
        NativeQuery<Topic> query =
                getSession().createNativeQuery(sql, Topic.class).setParameter("most", page.fetchSize());
        if (filter.status != null) {
            query.setParameter("status", filter.status.name());
        }
        if (filter.q != null) {
            query.setParameter("q", filter.q);
        }
        if (!after.isEmpty()) {
            query.setParameter("createdAt", Cursor.instant(after.get(0))).setParameter("id", Cursor.uuid(after.get(1)));
        }
        return Page.of(query.getResultList(), page, topic -> Cursor.of(topic.createdAt, topic.id));
    }
}
