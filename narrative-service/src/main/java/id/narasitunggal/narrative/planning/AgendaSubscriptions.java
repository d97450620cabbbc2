package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.paging.Cursor;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Secret calendar addresses; everyone sees only their own. */
@ApplicationScoped
public class AgendaSubscriptions implements PanacheRepositoryBase<AgendaSubscription, UUID> {

    /** @throws Refusal.NotFound when the caller has none with this id */
    AgendaSubscription require(UUID id, Actor actor) {
        return known(id, actor).orElseThrow(() -> new Refusal.NotFound("Langganan agenda"));
    }

    Optional<AgendaSubscription> known(UUID id, Actor actor) {
        return find("id = ?1 and subject = ?2", id, actor.subject()).firstResultOptional();
    }

    /** Newest first. */
    Page<AgendaSubscription> list(PageRequest page, Actor actor) {
        List<String> after = page.keys(2);
        List<AgendaSubscription> rows = (after.isEmpty()
                        ? find("subject = ?1 order by createdAt desc, id desc", actor.subject())
                        : find(
                                "subject = ?1 and (createdAt < ?2 or createdAt = ?2 and id < ?3) order by createdAt desc, id desc",
                                actor.subject(),
                                Cursor.instant(after.get(0)),
                                Cursor.uuid(after.get(1))))
                .range(0, page.fetchSize() - 1)
                .list();
        return Page.of(rows, page, row -> Cursor.of(row.createdAt, row.id));
    }

    /** The one that opens with this secret now; the secret is the caller. */
    Optional<AgendaSubscription> opens(String secretHash, Instant now) {
        return find("secretHash = ?1 and revokedAt is null and expiresAt > ?2", secretHash, now)
                .firstResultOptional();
    }
}
