package id.narasitunggal.narrative.concurrence;

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

/** All rules of concurrence, past, present and proposed. */
@ApplicationScoped
public class Rules implements PanacheRepositoryBase<ConcurrenceRule, UUID> {

    /** @throws Refusal.NotFound when there is none */
    ConcurrenceRule require(UUID id, Actor actor) {
        return known(id, actor).orElseThrow(() -> new Refusal.NotFound("Aturan koordinasi"));
    }

    Optional<ConcurrenceRule> known(UUID id, Actor actor) {
        return findByIdOptional(id);
    }

    /** Newest proposal first. */
    Page<ConcurrenceRule> list(PageRequest page, Actor actor) {
        List<String> after = page.keys(2);
        String order = " order by tenure.proposedAt desc, id desc";
        List<ConcurrenceRule> rows = (after.isEmpty()
                        ? find("true = true" + order)
                        : find(
                                "(tenure.proposedAt < ?1 or tenure.proposedAt = ?1 and id < ?2)" + order,
                                Cursor.instant(after.get(0)),
                                Cursor.uuid(after.get(1))))
                .page(0, page.fetchSize())
                .list();
        return Page.of(rows, page, rule -> Cursor.of(rule.tenure.proposedAt, rule.id));
    }
}
