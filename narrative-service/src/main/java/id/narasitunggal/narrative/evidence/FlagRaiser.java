package id.narasitunggal.narrative.evidence;

import id.narasitunggal.narrative.audit.AuditTrail;
import id.narasitunggal.narrative.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Raises flags: one statement for all the texts that a piece of news touches, however many there are. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FlagRaiser {
    static final Actor WATCH = Actor.system("evidence");

    /** An act that is under way ends first; what is read afterwards is what it left behind. */
    private static final String WAIT_FOR_ACTS = """
            select n.id from narrative n
             where n.id in (select e.narrative_id from citation c join edition e on e.id = c.edition_id
                             where c.item_id in (:items) and\s""" + EvidenceFlags.PENDING + """
            ) order by n.id for update
            """;

    private static final String RAISE = """
            with raised as (
                insert into evidence_flag (id, edition_id, item_id, revision, kind, cause, since)
                select gen_random_uuid(), e.id, c.item_id, c.revision, :kind, :cause, :at
                  from (select distinct edition_id, item_id, revision from citation
                         where item_id in (:items) and revision <= :revision) c
                  join edition e on e.id = c.edition_id
                 where\s""" + EvidenceFlags.PENDING + """
                   and not exists (select from evidence_flag f
                                    where f.edition_id = e.id and f.item_id = c.item_id and f.revision = c.revision
                                      and f.kind = :kind and f.kind <> 'CONFLICT' and f.decision is null)
                on conflict do nothing
                returning edition_id, item_id
            ), touched as (
                update narrative set version = version + 1
                 where id in (select e.narrative_id from raised r join edition e on e.id = r.edition_id)
            )
            select r.edition_id, r.item_id, e.narrative_id, e.status = 'PUBLISHED' as live
              from raised r join edition e on e.id = r.edition_id
             order by e.narrative_id, r.item_id
            """;

    private static final String EXAMINE = """
            insert into evidence_flag (id, edition_id, item_id, revision, kind, cause, since)
            select gen_random_uuid(), c.edition_id, c.item_id, c.revision, fact.kind, fact.cause, :at
              from (select distinct edition_id, item_id, revision from citation where edition_id = :edition) c
              left join citable_item i on i.item_id = c.item_id
             cross join lateral (
                select 'RECLASSIFIED' as kind, 'exempt' as cause from exempt_item x where x.item_id = c.item_id
                union all
                select 'WITHDRAWN', 'withdrawn' where i.state = 'WITHDRAWN'
                union all
                select 'WITHDRAWN', 'unknown'
                 where i.item_id is null and not exists (select from exempt_item x where x.item_id = c.item_id)
                union all
                select 'SUPERSEDED', 'revision:' || c.revision where i.state = 'SUPERSEDED' or i.revision > c.revision
                union all
                select 'CONFLICT', d.conflict_id::text || ':' || k.round
                  from data_conflict_item d join data_conflict k on k.id = d.conflict_id
                 where d.item_id = c.item_id and k.settled_at is null
             ) fact
             where not exists (select from evidence_flag f
                                where f.edition_id = c.edition_id and f.item_id = c.item_id and f.revision = c.revision
                                  and f.kind = fact.kind and f.kind <> 'CONFLICT')
            on conflict do nothing
            """;

    private static final String MENDED = """
            update evidence_flag f
               set decision = 'SETTLED', reason = 'Naskah tidak lagi merujuk butir data ini', decided_by = :by, decided_name = 'Sistem',
                   decided_at = :at, version = version + 1
             where f.edition_id = :edition and (f.decision is null or f.decision = 'CORRECT')
               and not exists (select from citation c
                                where c.edition_id = f.edition_id and c.item_id = f.item_id and c.revision = f.revision)
            """;

    private final Session database;
    private final AuditTrail trail;
    private final Clock clock;

    FlagRaiser(Session database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Flags every text, in the works or in force, that cites one of the items in this revision or an older one.
     *
     * @param cause names the news: the same news again flags nothing again
     * @return the editions in force among them
     */
    List<UUID> raise(FlagKind kind, String cause, Collection<UUID> items, int revision) {
        database.createNativeQuery(WAIT_FOR_ACTS, Tuple.class)
                .setParameter("items", items)
                .getResultList();
        List<Tuple> raised = database.createNativeQuery(RAISE, Tuple.class)
                .setParameter("kind", kind.name())
                .setParameter("cause", cause)
                .setParameter("at", clock.instant())
                .setParameter("items", items)
                .setParameter("revision", revision)
                .getResultList();
        raised.forEach(row -> trail.record(event(row, kind), WATCH));
        return raised.stream()
                .filter(row -> row.get("live", Boolean.class))
                .map(row -> row.get("edition_id", UUID.class))
                .toList();
    }

    private static EvidenceEvent event(Tuple row, FlagKind kind) {
        UUID narrative = row.get("narrative_id", UUID.class);
        UUID edition = row.get("edition_id", UUID.class);
        UUID item = row.get("item_id", UUID.class);
        return row.get("live", Boolean.class)
                ? new EvidenceEvent.Alarm(narrative, edition, item, kind)
                : new EvidenceEvent.Flagged(narrative, edition, item, kind);
    }

    /** Flags what one text cites although it no longer stands: a correction starts from the old text, a draft may meet an open conflict. */
    void examine(UUID editionId) {
        database.createNativeMutationQuery(EXAMINE)
                .setParameter("edition", editionId)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** A text that no longer cites the item is not concerned any more. */
    void mended(UUID editionId) {
        database.createNativeMutationQuery(MENDED)
                .setParameter("edition", editionId)
                .setParameter("by", WATCH.subject())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }
}
