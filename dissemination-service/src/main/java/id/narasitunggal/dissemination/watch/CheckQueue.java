package id.narasitunggal.dissemination.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The pages to look at, in PostgreSQL, so that any number of replicas share the work. Leases run on the database's own clock:
 * the injected one may be moved.
 */
@ApplicationScoped
class CheckQueue {
    private static final String ASK = """
            insert into check_job (placement_id, due_at, planned_at) values (:placement, :at, :at)
            on conflict (placement_id) do update set due_at = least(check_job.due_at, excluded.due_at), failures = 0
            """;
    private static final String CLAIM = """
            update check_job
               set lease = lease + 1, leased_until = clock_timestamp() + interval '90 seconds'
             where placement_id in (select placement_id from check_job
                                     where due_at <= :now and (leased_until is null or leased_until < clock_timestamp())
                                     order by due_at
                                     limit :most
                                       for update skip locked)
            returning placement_id, lease, planned_at, step, failures
            """;
    private static final String PLAN = """
            update check_job
               set due_at = :due, planned_at = :planned, step = :step, failures = :failures, leased_until = null
             where placement_id = :placement and lease = :lease
            """;

    private final Session database;
    private final Clock clock;

    CheckQueue(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Has a page looked at as soon as a worker is free. Asking twice is asking once. */
    @Transactional
    void ask(UUID placementId) {
        database.createNativeMutationQuery(ASK)
                .setParameter("placement", placementId)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    @Transactional
    List<CheckJob> claim(int most) {
        return database
                .createNativeQuery(CLAIM, Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(row -> new CheckJob(
                        row.get("placement_id", UUID.class),
                        row.get("lease", Long.class),
                        row.get("planned_at", Instant.class),
                        row.get("step", Integer.class),
                        row.get("failures", Integer.class)))
                .toList();
    }

    /** True while the lease is still ours; holds the job until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean holds(CheckJob job) {
        return !database.createNativeQuery(
                        "select lease from check_job where placement_id = :placement and lease = :lease for update",
                        Long.class)
                .setParameter("placement", job.placementId())
                .setParameter("lease", job.lease())
                .getResultList()
                .isEmpty();
    }

    @Transactional
    void plan(CheckJob job, CheckPlan plan) {
        database.createNativeMutationQuery(PLAN)
                .setParameter("due", plan.dueAt())
                .setParameter("planned", plan.plannedAt())
                .setParameter("step", plan.step())
                .setParameter("failures", plan.failures())
                .setParameter("placement", job.placementId())
                .setParameter("lease", job.lease())
                .executeUpdate();
    }

    @Transactional
    void close(CheckJob job) {
        database.createNativeMutationQuery("delete from check_job where placement_id = :placement and lease = :lease")
                .setParameter("placement", job.placementId())
                .setParameter("lease", job.lease())
                .executeUpdate();
    }
}
