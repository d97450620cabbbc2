package id.narasitunggal.dissemination.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** Takes duties from units, or gives them back: one statement each, however many units there are. Only two persons together set it in motion. */
@ApplicationScoped
public class DutyEasing {
    private static final String OPEN = "state in ('PENDING', 'ACKNOWLEDGED', 'PARTIAL')";
    private static final String WAIVE = """
            update assignment set state = 'WAIVED', waiver_id = :waiver, ended_reason = :reason, version = version + 1
             where """ + " " + OPEN;
    private static final String WAIVE_ONE = WAIVE + " and id = :assignment";
    private static final String WAIVE_REGION = WAIVE + """
               and (due_at at time zone time_zone)::date between :fromDay and :toDay
               and (region = :region or region like :region || '.%')
            """;
    private static final String REOPEN = """
            update assignment
               set state = case when acknowledged_at is null then 'PENDING' else 'ACKNOWLEDGED' end,
                   waiver_id = null, ended_reason = null, version = version + 1
             where waiver_id = :waiver and state = 'WAIVED' and due_at > :now
            returning id, edition_id, unit_id, first_placed_at is not null as has_published
            """;
    private static final String STOP = """
            update assignment set state = 'CANCELLED', ended_reason = :reason, version = version + 1
             where narrative_id = :narrative and due_at > :since and
            """ + " " + OPEN;

    private final Session database;
    private final Event<DutyReopened> reopened;
    private final Clock clock;

    DutyEasing(Session database, Event<DutyReopened> reopened, Clock clock) {
        this.database = database;
        this.reopened = reopened;
        this.clock = clock;
    }

    /** Waives one duty that is still open; answers how many were. */
    @Transactional(TxType.MANDATORY)
    public int waive(UUID waiverId, UUID assignmentId, String reason) {
        return waiving(WAIVE_ONE, waiverId, reason)
                .setParameter("assignment", assignmentId)
                .executeUpdate();
    }

    /** Waives what a region owes and what falls due on the days given, each on the clock of its unit; answers how many were open. */
    @Transactional(TxType.MANDATORY)
    public int waiveRegion(UUID waiverId, String region, LocalDate fromDay, LocalDate toDay, String reason) {
        return waiving(WAIVE_REGION, waiverId, reason)
                .setParameter("region", region)
                .setParameter("fromDay", fromDay)
                .setParameter("toDay", toDay)
                .executeUpdate();
    }

    /** Gives back what a waiver took and what is not yet due; what the unit published meanwhile is weighed anew. Answers how many. */
    @Transactional(TxType.MANDATORY)
    public int reopen(UUID waiverId) {
        database.flush();
        List<Tuple> owed = database.createNativeQuery(REOPEN, Tuple.class)
                .setParameter("waiver", waiverId)
                .setParameter("now", clock.instant())
                .getResultList();
        owed.stream()
                .filter(row -> row.get("has_published", Boolean.class))
                .forEach(row -> weighAnew(
                        row.get("id", UUID.class), row.get("edition_id", UUID.class), row.get("unit_id", UUID.class)));
        return owed.size();
    }

    /** The duty may have been read before the statement changed it: what is weighed is what stands now. */
    private void weighAnew(UUID assignmentId, UUID editionId, UUID unitId) {
        database.refresh(database.find(Assignment.class, assignmentId));
        reopened.fire(new DutyReopened(editionId, unitId));
    }

    /** Cancels what is open of a narrative and was not yet due at an instant; answers how many. */
    @Transactional(TxType.MANDATORY)
    public int stop(UUID narrativeId, String reason, Instant since) {
        return database.createNativeMutationQuery(STOP)
                .setParameter("narrative", narrativeId)
                .setParameter("reason", reason)
                .setParameter("since", since)
                .executeUpdate();
    }

    private MutationQuery waiving(String sql, UUID waiverId, String reason) {
        database.flush();
        return database.createNativeMutationQuery(sql)
                .setParameter("waiver", waiverId)
                .setParameter("reason", reason);
    }
}
