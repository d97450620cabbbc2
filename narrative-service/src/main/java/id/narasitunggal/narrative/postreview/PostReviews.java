package id.narasitunggal.narrative.postreview;

import id.narasitunggal.narrative.editorial.PostReview;
import id.narasitunggal.narrative.editorial.Readers;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.paging.Cursor;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.SelectionQuery;

/** All third looks: for the desk and those who watch it. */
@ApplicationScoped
public class PostReviews implements PanacheRepositoryBase<PostReview, UUID> {
    private static final String WHOLE =
            "select p from PostReview p join fetch p.edition e join fetch e.narrative where p.id = ?1";

    /** @throws Refusal.NotFound when there is none, or none for the actor's eyes */
    PostReview require(UUID id, Actor actor) {
        return find(WHOLE, id).stream()
                .filter(review -> Readers.of(actor) == Readers.DESK)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Telaah susulan"));
    }

    /** Longest due first. */
    Page<PostReview> list(PostReviewFilter filter, PageRequest page, Actor actor, Instant now) {
        if (Readers.of(actor) != Readers.DESK) {
            return Page.of(List.of(), page, review -> "");
        }
        List<String> after = page.keys(2);
        String hql = "select p from PostReview p join fetch p.edition e join fetch e.narrative where 1 = 1"
                + (filter.status == null ? "" : " and " + filter.status.condition())
                + (after.isEmpty() ? "" : " and (p.dueAt > :dueAt or p.dueAt = :dueAt and p.id > :id)")
                + " order by p.dueAt, p.id";
        SelectionQuery<PostReview> query =
                getSession().createSelectionQuery(hql, PostReview.class).setMaxResults(page.fetchSize());
        if (hql.contains(":now")) {
            query.setParameter("now", now);
        }
        if (!after.isEmpty()) {
            query.setParameter("dueAt", Cursor.instant(after.get(0))).setParameter("id", Cursor.uuid(after.get(1)));
        }
        return Page.of(query.getResultList(), page, review -> Cursor.of(review.dueAt(), review.id()));
    }
}
