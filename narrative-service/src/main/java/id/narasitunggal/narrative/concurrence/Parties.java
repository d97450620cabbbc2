package id.narasitunggal.narrative.concurrence;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.paging.Cursor;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All parties, past, present and proposed. Who concurs is no secret. */
@ApplicationScoped
public class Parties implements PanacheRepositoryBase<ConcurrenceParty, UUID> {

    /** @throws Refusal.NotFound when there is none */
    ConcurrenceParty require(UUID id, Actor actor) {
        return known(id, actor).orElseThrow(() -> new Refusal.NotFound("Pihak koordinasi"));
    }

    Optional<ConcurrenceParty> known(UUID id, Actor actor) {
        return findByIdOptional(id);
    }

    /** By code. */
    Page<ConcurrenceParty> list(PageRequest page, Actor actor) {
        List<String> after = page.keys(1);
        List<ConcurrenceParty> rows = find("code > ?1 order by code", after.isEmpty() ? "" : after.get(0))
                .page(0, page.fetchSize())
                .list();
        return Page.of(rows, page, party -> Cursor.of(party.code));
    }

    /** Those of the codes that have been confirmed. */
    List<String> inForce(Collection<String> codes, Actor actor) {
        return find("code in ?1 and tenure.status = ?2", codes, ArrangementStatus.IN_FORCE).stream()
                .map(party -> party.code)
                .toList();
    }
}
