package id.narasitunggal.narrative.evidence;

import id.narasitunggal.narrative.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Items that were closed to the public (<i>dikecualikan</i>) after they had been accepted: only their ids are kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClosedItems {
    private static final String REASON = "Informasi yang dirujuk naskah ini tidak lagi terbuka untuk umum.";
    private static final String LEGAL_BASIS = "UU 14/2008 Pasal 17";

    private static final String CLOSE =
            "insert into exempt_item (item_id, since) values (:id, :at) on conflict do nothing";

    private static final String HIDE = "update citation set hidden = true where item_id = :id and not hidden";

    private static final String PROPOSE = """
            with proposed as (
                update edition
                   set withdrawal_reason = :reason, withdrawal_legal_basis = :legalBasis, withdrawal_proposed_by = :by
                 where id in (:editions) and withdrawal_proposed_by is null
                returning id, narrative_id
            )
            select id, narrative_id from proposed order by id
            """;

    private final Session database;
    private final AuditTrail trail;
    private final Clock clock;

    ClosedItems(Session database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    boolean contains(UUID id) {
        return database.createNativeQuery("select exists (select from exempt_item where item_id = :id)", Tuple.class)
                .setParameter("id", id)
                .getSingleResult()
                .get(0, Boolean.class);
    }

    /** What was pinned of the item is hidden from every reader, in every edition. */
    void close(UUID id) {
        database.createNativeMutationQuery(CLOSE)
                .setParameter("id", id)
                .setParameter("at", clock.instant())
                .executeUpdate();
        database.createNativeMutationQuery(HIDE).setParameter("id", id).executeUpdate();
    }

    /** It can be cited again once its unit has sent it anew; what was hidden in old texts stays hidden. */
    void reopen(UUID id) {
        database.createNativeMutationQuery("delete from exempt_item where item_id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** A text in force that rests on closed information should be taken back; a person decides. */
    void proposeWithdrawal(List<UUID> editions) {
        if (editions.isEmpty()) {
            return;
        }
        List<Tuple> proposed = database.createNativeQuery(PROPOSE, Tuple.class)
                .setParameter("reason", REASON)
                .setParameter("legalBasis", LEGAL_BASIS)
                .setParameter("by", FlagRaiser.WATCH.subject())
                .setParameter("editions", editions)
                .getResultList();
        for (Tuple row : proposed) {
            trail.record(
                    new EvidenceEvent.WithdrawalProposed(
                            row.get("narrative_id", UUID.class), row.get("id", UUID.class), REASON, LEGAL_BASIS),
                    FlagRaiser.WATCH);
        }
    }
}
