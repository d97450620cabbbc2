package id.narasitunggal.dissemination.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Optional;
import org.hibernate.Session;

/** Gives one replica at a time the turn to make the regular report of a month; the database's clock says when a turn has ended. */
@ApplicationScoped
class ReportTurns {
    private static final int SECONDS = 600;
    private static final String CLAIM = """
            insert into report_turn (period, lease, leased_until) values (:period, 1, clock_timestamp() + make_interval(secs => :seconds))
            on conflict (period) do update
               set lease = report_turn.lease + 1, leased_until = clock_timestamp() + make_interval(secs => :seconds)
             where report_turn.leased_until <= clock_timestamp()
            returning lease
            """;
    private static final String HELD = "select 1 from report_turn where period = :period and lease = :lease for update";
    private static final String END =
            "update report_turn set leased_until = clock_timestamp() where period = :period and lease = :lease";

    private final Session database;

    ReportTurns(Session database) {
        this.database = database;
    }

    /**
     * A turn at one month.
     *
     * @param lease fencing number
     */
    record Turn(YearMonth month, long lease) {}

    /** Empty while another replica is at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Turn> claim(YearMonth month) {
        return database.createNativeQuery(CLAIM, Long.class)
                .setParameter("period", month.toString())
                .setParameter("seconds", SECONDS)
                .getResultStream()
                .findFirst()
                .map(lease -> new Turn(month, lease));
    }

    /** Whether nobody has had a turn since; holds the row, so that none begins before the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean isHeld(Turn turn) {
        return !database.createNativeQuery(HELD, Integer.class)
                .setParameter("period", turn.month().toString())
                .setParameter("lease", turn.lease())
                .getResultList()
                .isEmpty();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(Turn turn) {
        database.createNativeMutationQuery(END)
                .setParameter("period", turn.month().toString())
                .setParameter("lease", turn.lease())
                .executeUpdate();
    }
}
