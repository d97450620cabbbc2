package id.narasitunggal.dissemination.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Gives one replica at a time the turn to make a report; the database's clock says when a turn has ended. A turn whose holder has
 * died is given to another; after {@value #MOST_ATTEMPTS} such ends the run has failed and is for people.
 */
@ApplicationScoped
class ReportTurns {
    static final int MOST_ATTEMPTS = 5;
    private static final int SECONDS = 90;
    private static final int LONGEST_WAIT = 300;

    private static final String BREAK_OFF = """
            update report_run set state = 'FAILED', leased_until = null, ended_at = clock_timestamp(),
                   trouble = coalesce(trouble, 'Penyusunan berulang kali terputus di tengah jalan. Periksa catatan layanan, lalu minta sekali lagi.')
             where state = 'RUNNING' and leased_until <= clock_timestamp() and attempts >= :most
            """;
    private static final String CLAIM = """
            update report_run
               set state = 'RUNNING', lease = lease + 1, attempts = attempts + 1, leased_until = clock_timestamp() + make_interval(secs => :seconds)
             where id = (select id from report_run
                          where state = 'QUEUED' and next_attempt_at <= clock_timestamp() or state = 'RUNNING' and leased_until <= clock_timestamp()
                          order by period, asked_at, id
                          limit 1
                            for update skip locked)
            returning id, lease, kind, period, report_version, reason, asked_by, asked_by_name
            """;
    private static final String EXTEND = """
            update report_run set leased_until = clock_timestamp() + make_interval(secs => :seconds) where id = :id and lease = :lease and state = 'RUNNING'
            """;
    private static final String PROGRESS = """
            update report_run set step = :step, percent = :percent, leased_until = clock_timestamp() + make_interval(secs => :seconds)
             where id = :id and lease = :lease and state = 'RUNNING'
            """;
    private static final String HELD =
            "select 1 from report_run where id = :id and lease = :lease and state = 'RUNNING' for update";
    private static final String GIVE_BACK = """
            update report_run
               set state = 'QUEUED', step = 'WAITING', percent = 0, leased_until = null, trouble = :trouble, attempts = attempts - :excused, waits = waits + 1,
                   next_attempt_at = clock_timestamp() + make_interval(secs => least(:longest, 10 * power(2, least(waits, 10))))
             where id = :id and lease = :lease and state = 'RUNNING'
            """;
    private static final String FAIL = """
            update report_run set state = 'FAILED', leased_until = null, trouble = :trouble, ended_at = clock_timestamp()
             where id = :id and lease = :lease and state = 'RUNNING'
            """;
    private static final String DONE = """
            update report_run set state = 'DONE', step = 'FILED', percent = 100, leased_until = null, trouble = null, report_id = :report, ended_at = clock_timestamp()
             where id = :id and lease = :lease
            """;

    private final Session database;

    ReportTurns(Session database) {
        this.database = database;
    }

    /**
     * A turn at one version of a report.
     *
     * @param lease fencing number
     * @param preparedBy subject of who asked for it
     */
    record Turn(
            UUID run,
            long lease,
            ReportKind kind,
            YearMonth month,
            int version,
            @Nullable String reason,
            String preparedBy,
            String preparedByName) {}

    /** The oldest month first; empty when nothing waits, or others are at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Turn> claim() {
        database.createNativeMutationQuery(BREAK_OFF)
                .setParameter("most", MOST_ATTEMPTS)
                .executeUpdate();
        return database.createNativeQuery(CLAIM, Tuple.class)
                .setParameter("seconds", SECONDS)
                .getResultStream()
                .findFirst()
                .map(row -> new Turn(
                        row.get("id", UUID.class),
                        row.get("lease", Long.class),
                        ReportKind.valueOf(row.get("kind", String.class)),
                        YearMonth.parse(row.get("period", String.class)),
                        row.get("report_version", Integer.class),
                        row.get("reason", String.class),
                        row.get("asked_by", String.class),
                        row.get("asked_by_name", String.class)));
    }

    /** Its holder is still at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void extend(Turn turn) {
        of(EXTEND, turn).setParameter("seconds", SECONDS).executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void progress(Turn turn, ReportStep step, int percent) {
        of(PROGRESS, turn)
                .setParameter("step", step.name())
                .setParameter("percent", percent)
                .setParameter("seconds", SECONDS)
                .executeUpdate();
    }

    /** Whether nobody has had a turn since; holds the row, so that none begins before the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean isHeld(Turn turn) {
        return !database.createNativeQuery(HELD, Tuple.class)
                .setParameter("id", turn.run())
                .setParameter("lease", turn.lease())
                .getResultList()
                .isEmpty();
    }

    /** In the transaction that files the report. */
    @Transactional(Transactional.TxType.MANDATORY)
    void done(Turn turn, UUID reportId) {
        of(DONE, turn).setParameter("report", reportId).executeUpdate();
    }

    /** What is missing may come any time; waiting for it is no failure. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void await(Turn turn, String trouble) {
        giveBack(turn, trouble, 1);
    }

    /** Something went wrong; after {@value #MOST_ATTEMPTS} times it is left to people. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void fail(Turn turn, String trouble) {
        int attempts = database.createNativeQuery("select attempts from report_run where id = :id", Tuple.class)
                .setParameter("id", turn.run())
                .getSingleResult()
                .get(0, Integer.class);
        if (attempts < MOST_ATTEMPTS) {
            giveBack(turn, trouble, 0);
        } else {
            of(FAIL, turn).setParameter("trouble", trouble).executeUpdate();
        }
    }

    private void giveBack(Turn turn, String trouble, int excused) {
        of(GIVE_BACK, turn)
                .setParameter("trouble", trouble)
                .setParameter("excused", excused)
                .setParameter("longest", LONGEST_WAIT)
                .executeUpdate();
    }

    private org.hibernate.query.MutationQuery of(String sql, Turn turn) {
        return database.createNativeMutationQuery(sql)
                .setParameter("id", turn.run())
                .setParameter("lease", turn.lease());
    }
}
