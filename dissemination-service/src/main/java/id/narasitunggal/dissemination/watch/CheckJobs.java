package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.catalogue.UnitScope;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The queue of looks as people see it: what waits, what runs, and what was given up. */
@ApplicationScoped
class CheckJobs {
    private static final String VISIBLE = """
            select * from (
                select job.placement_id, job.host, job.due_at, job.failures, job.dead_at, job.dead_reason, job.last_failure,
                       p.url, e.title, u.name as unit_name,
                       case when job.dead_at is not null then 'DEAD'
                            when job.leased_until > clock_timestamp() then 'RUNNING'
                            else 'WAITING' end as state
                  from check_job job
                  join placement p on p.id = job.placement_id
                  join edition e on e.id = p.edition_id
                  join unit u on u.id = p.unit_id
                 where
            """ + UnitScope.CONDITION + ") as job";
    private static final String LIST = VISIBLE + """
             where (cast(:state as text) is null or state = :state)
               and (cast(:reason as text) is null or dead_reason = :reason)
               and (cast(:afterTime as timestamptz) is null
                    or (due_at, placement_id) > (cast(:afterTime as timestamptz), cast(:afterId as uuid)))
             order by due_at, placement_id
             limit :most
            """;
    private static final String REPLAY = """
            update check_job set dead_at = null, dead_reason = null, failures = 0, due_at = :now
             where placement_id = :placement and dead_at is not null
            """;

    private final Session database;
    private final Clock clock;

    CheckJobs(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    CheckJobView view(UUID placementId, Actor actor) {
        return UnitScope.bind(
                        database.createNativeQuery(VISIBLE + " where placement_id = :placement", Tuple.class), actor)
                .setParameter("placement", placementId)
                .getResultStream()
                .map(row -> view(row, actor))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Pemeriksaan"));
    }

    Page<CheckJobView> page(CheckJobFilter filter, PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<CheckJobView> found = UnitScope.bind(database.createNativeQuery(LIST, Tuple.class), actor)
                .setParameter("state", name(filter.state))
                .setParameter("reason", name(filter.deadReason))
                .setParameter(
                        "afterTime",
                        after.isEmpty() ? null : Cursor.instant(after.get(0)).toString())
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(row -> view(row, actor))
                .toList();
        return Page.of(found, request, job -> Cursor.of(job.dueAt(), job.id()));
    }

    /** What was given up is tried again, as if for the first time. */
    @Transactional(Transactional.TxType.MANDATORY)
    CheckJobEvent.Replayed replay(UUID placementId, Actor actor) {
        CheckJobRules.mayReplay(actor, view(placementId, actor).state()).orRefuse();
        database.createNativeMutationQuery(REPLAY)
                .setParameter("placement", placementId)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return new CheckJobEvent.Replayed(placementId);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static CheckJobView view(Tuple row, Actor actor) {
        CheckJobState state = CheckJobState.valueOf(row.get("state", String.class));
        @Nullable String reason = row.get("dead_reason", String.class);
        return new CheckJobView(
                row.get("placement_id", UUID.class),
                row.get("title", String.class),
                row.get("unit_name", String.class),
                row.get("url", String.class),
                row.get("host", String.class),
                state,
                row.get("due_at", Instant.class),
                row.get("failures", Integer.class),
                reason == null ? null : DeadReason.valueOf(reason),
                row.get("dead_at", Instant.class),
                row.get("last_failure", String.class),
                CheckJobRules.allowedActions(actor, state));
    }
}
