package id.narasitunggal.narrative.evidence;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.paging.Cursor;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The texts whose evidence has changed, as the desk sees them. */
@ApplicationScoped
public class EvidenceFlags {
    /** Texts that can still go out, or are out: only they need a decision. */
    static final String PENDING =
            "e.status in ('DRAFT', 'EDITORIAL_REVIEW', 'COORDINATION', 'READY_FOR_APPROVAL', 'APPROVED', 'SCHEDULED', 'PUBLISHED')";

    private static final String FROM = """
              from evidence_flag f
              join edition e on e.id = f.edition_id
              join narrative n on n.id = e.narrative_id
              left join citable_item i on i.item_id = f.item_id
              left join data_conflict k on f.kind = 'CONFLICT' and k.id::text = conflict_of(f.cause)
             where :mayRead
            """;

    private static final String ROWS =
            "select f.id, f.version, f.kind, f.item_id, f.revision, f.since, f.decision, f.reason, f.decided_name, f.decided_at,"
                    + " e.narrative_id, e.id as edition_id, e.number as edition, e.title, n.number, i.title as item_title,"
                    + " e.status = 'PUBLISHED' as live, " + PENDING
                    + " as pending, k.resolution, k.reason as resolution_reason"
                    + FROM;

    private static final String COUNT = "select count(*) filter (where " + PENDING + ") as open,"
            + " count(*) filter (where e.status = 'PUBLISHED') as alarms" + FROM + " and f.decision is null";

    private static final String CITES_BOTH = """
            select count(distinct c.item_id) > 1
              from evidence_flag f
              join data_conflict_item d on d.conflict_id::text = conflict_of(f.cause)
              join citation c on c.edition_id = f.edition_id and c.item_id = d.item_id
             where f.id = :id
            """;

    private static final String DECIDE = """
            update evidence_flag
               set decision = :decision, reason = :reason, decided_by = :subject, decided_name = :name, decided_at = :at,
                   version = version + 1
             where id = :id and version = :version
            """;

    private final Session database;

    EvidenceFlags(Session database) {
        this.database = database;
    }

    /** Latest first. */
    Page<EvidenceFlagView> list(EvidenceFlagFilter filter, PageRequest page, Actor actor) {
        List<String> after = page.keys(2);
        String sql = ROWS
                + (filter.narrative == null ? "" : " and e.narrative_id = :narrative")
                + (filter.kind == null ? "" : " and f.kind = :kind")
                + (filter.open == null ? "" : " and (f.decision is null and " + PENDING + ") = :open")
                + (filter.alarm == null ? "" : " and (f.decision is null and e.status = 'PUBLISHED') = :alarm")
                + (after.isEmpty() ? "" : " and (f.since, f.id) < (:since, :id)")
                + " order by f.since desc, f.id desc limit :most";
        NativeQuery<Tuple> query = rows(sql, actor).setParameter("most", page.fetchSize());
        fill(query, filter);
        if (!after.isEmpty()) {
            query.setParameter("since", Cursor.instant(after.get(0))).setParameter("id", Cursor.uuid(after.get(1)));
        }
        List<EvidenceFlagView> found = query.getResultStream()
                .map(row -> EvidenceFlagView.of(row, actor))
                .toList();
        return Page.of(found, page, row -> Cursor.of(row.since(), row.id()));
    }

    private static void fill(NativeQuery<Tuple> query, EvidenceFlagFilter filter) {
        if (filter.narrative != null) {
            query.setParameter("narrative", filter.narrative);
        }
        if (filter.kind != null) {
            query.setParameter("kind", filter.kind.name());
        }
        if (filter.open != null) {
            query.setParameter("open", filter.open);
        }
        if (filter.alarm != null) {
            query.setParameter("alarm", filter.alarm);
        }
    }

    /** @throws Refusal.NotFound when there is none, or none that the actor may see */
    EvidenceFlagView require(UUID id, Actor actor) {
        return rows(ROWS + " and f.id = :id", actor)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> EvidenceFlagView.of(row, actor))
                .orElseThrow(() -> new Refusal.NotFound("Perubahan bukti"));
    }

    EvidenceFlagCount count(Actor actor) {
        Tuple row = rows(COUNT, actor).getSingleResult();
        return new EvidenceFlagCount(row.get("open", Long.class), row.get("alarms", Long.class));
    }

    /** Whether the text rests on at least two of the items that contradict each other. */
    boolean citesBoth(UUID id) {
        return database.createNativeQuery(CITES_BOTH, Tuple.class)
                .setParameter("id", id)
                .getSingleResult()
                .get(0, Boolean.class);
    }

    /** @throws Refusal.Stale when somebody else decided meanwhile */
    void decide(EvidenceFlagView flag, DecideFlag request, Actor actor, Instant at) {
        int changed = database.createNativeMutationQuery(DECIDE)
                .setParameter("decision", request.decision().name())
                .setParameter("reason", request.reason())
                .setParameter("subject", actor.subject())
                .setParameter("name", actor.name())
                .setParameter("at", at)
                .setParameter("id", flag.id())
                .setParameter("version", flag.version())
                .executeUpdate();
        if (changed == 0) {
            throw Refusal.Stale.outdated();
        }
    }

    private NativeQuery<Tuple> rows(String sql, Actor actor) {
        return database.createNativeQuery(sql, Tuple.class).setParameter("mayRead", FlagRules.mayRead(actor));
    }
}
