package id.narasitunggal.submission.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.intake.Submission;
import id.narasitunggal.submission.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Accepts many submissions together: what is accepted is what was shown, in the version that was shown, or not at all. */
@ApplicationScoped
public class BulkDesk {
    /** A selection that finds more shows its oldest; the rest waits for the next one. */
    private static final int MOST = 200;

    private static final int CHUNK = 50;

    private static final String SHOW = """
            insert into bulk_acceptance_entry (bulk_id, submission_id, submission_version, refusal)
            select :bulk, s.id, s.version,
                   case when s.unit_id = cast(:myUnit as uuid) then 'OWN_UNIT'
                        when :me = any (s.writers) or :me = s.submitted_by then 'OWN_WORK'
                        when s.status = 'UNDER_REVIEW' and s.reviewer <> :me and s.claimed_until > :now then 'HELD_BY_OTHER'
                        when s.kind = 'SERTA_MERTA' then 'URGENT'
                        when s.kind = 'CORRECTION' then 'CORRECTION'
                        when exists (select from data_conflict_party p join data_conflict c on c.id = p.conflict_id
                                      where p.submission_id = s.id and c.status = 'OPEN') then 'OPEN_CONFLICT' end
              from submission s
              join unit u on u.id = s.unit_id
             where s.status in ('SUBMITTED', 'UNDER_REVIEW')
               and (cast(:kind as text) is null or s.kind = :kind)
               and (cast(:unitKind as text) is null or u.kind = :unitKind)
               and (cast(:province as text) is null or u.region_code = :province or u.region_code like :province || '.%')
               and (cast(:period as text) is null or to_char(s.period, 'YYYY-MM') = :period)
               and (cast(:itemType as text) is null
                    or not exists (select from submission_item i where i.submission_id = s.id and i.type <> :itemType))
             order by s.submitted_at, s.id
             limit :most
            """;

    /** Locked in the order of ids, so that two analysts never wait for each other. */
    private static final String STILL_AS_SHOWN = """
            select s.id
              from bulk_acceptance_entry e
              join submission s on s.id = e.submission_id
             where e.bulk_id = :bulk and e.refusal is null and s.version = e.submission_version
               and not exists (select from data_conflict_party p join data_conflict c on c.id = p.conflict_id
                                where p.submission_id = s.id and c.status = 'OPEN')
             order by s.id
               for update of s
            """;

    private static final String NOTE_OUTCOME = """
            update bulk_acceptance_entry
               set outcome = case when submission_id in (:accepted) then 'ACCEPTED' else 'CHANGED' end
             where bulk_id = :bulk and refusal is null
            """;

    private final Session database;
    private final ReviewDesk desk;
    private final ClaimDesk claims;
    private final AuditTrail trail;
    private final ObjectMapper json;
    private final Clock clock;

    BulkDesk(Session database, ReviewDesk desk, ClaimDesk claims, AuditTrail trail, ObjectMapper json, Clock clock) {
        this.database = database;
        this.desk = desk;
        this.claims = claims;
        this.trail = trail;
        this.json = json;
        this.clock = clock;
    }

    /** Shows what would be accepted and what not, and why. Answers whether it was shown for the first time. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean show(UUID id, BulkSelection selection, Actor analyst) {
        String wanted = write(selection);
        BulkAcceptance known = database.find(BulkAcceptance.class, id);
        if (known != null) {
            if (!known.selection.equals(wanted) || !known.analyst.equals(analyst.subject())) {
                throw new Refusal.Conflict(
                        "id-taken", "ID ini sudah dipakai untuk saringan lain. Kirim ulang dengan ID baru.");
            }
            return false;
        }
        Instant now = clock.instant();
        database.persist(new BulkAcceptance(id, wanted, analyst, now));
        database.flush();
        database.createNativeMutationQuery(SHOW)
                .setParameter("bulk", id)
                .setParameter("me", analyst.subject())
                .setParameter(
                        "myUnit", analyst.unit() == null ? null : analyst.unit().toString())
                .setParameter("now", now)
                .setParameter("kind", name(selection.kind()))
                .setParameter("unitKind", name(selection.unitKind()))
                .setParameter("province", selection.province())
                .setParameter("period", selection.period())
                .setParameter("itemType", name(selection.onlyItemType()))
                .setParameter("most", MOST)
                .executeUpdate();
        return true;
    }

    /** Accepts what is still as it was shown; all of it, or nothing when anything breaks. */
    @Transactional(Transactional.TxType.MANDATORY)
    void confirm(UUID id, Actor analyst) {
        Instant now = clock.instant();
        database.find(BulkAcceptance.class, id).mayConfirm(analyst, now).orRefuse();
        List<UUID> accepted = database.createNativeQuery(STILL_AS_SHOWN, Tuple.class)
                .setParameter("bulk", id)
                .getResultStream()
                .map(row -> row.get(0, UUID.class))
                .toList();
        for (int from = 0; from < accepted.size(); from += CHUNK) {
            acceptChunk(accepted.subList(from, Math.min(from + CHUNK, accepted.size())), id, analyst);
        }
        int shown = database.createNativeMutationQuery(NOTE_OUTCOME)
                .setParameter("bulk", id)
                .setParameterList("accepted", accepted.isEmpty() ? List.of(id) : accepted)
                .executeUpdate();
        BulkAcceptance bulk = database.find(BulkAcceptance.class, id);
        trail.record(bulk.confirm(accepted.size(), shown - accepted.size(), now), analyst);
        database.flush();
    }

    private void acceptChunk(List<UUID> ids, UUID bulkId, Actor analyst) {
        List<Submission> chunk = database.createSelectionQuery(
                        "select distinct s from Submission s left join fetch s.items left join fetch s.duty where s.id in :ids",
                        Submission.class)
                .setParameter("ids", ids)
                .getResultList();
        AcceptSubmission decision = new AcceptSubmission("Diterima bersama laporan lain (" + bulkId + ").");
        for (Submission submission : chunk) {
            claims.holdFor(submission, analyst);
            desk.accept(submission, decision, analyst);
        }
        database.flush();
        database.clear();
    }

    private String write(BulkSelection selection) {
        try {
            return json.writeValueAsString(selection);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("selection not writable", e);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
