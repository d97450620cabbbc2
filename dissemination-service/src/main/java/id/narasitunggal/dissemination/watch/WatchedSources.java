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

/** The watcher's rounds as people see them. */
@ApplicationScoped
class WatchedSources {
    private static final String VISIBLE = """
            select * from (
                select v.id, v.url, v.kind, v.host, v.visited_at, v.outcome, v.changed_at, v.due_at, v.interval_seconds, v.failures,
                       c.id as channel_id, c.name as channel_name, u.id as unit_id, u.name as unit_name,
                       (select turn.free_from from host_turn turn where turn.host = v.host and turn.free_from > clock_timestamp()) as rests_until,
                       case when c.status <> 'VERIFIED' then 'PAUSED'
                            when v.leased_until > clock_timestamp() then 'RUNNING'
                            when v.failures > 0 then 'FAILING'
                            else 'WAITING' end as state
                  from visit v
                  join channel c on c.id = v.channel_id
                  join unit u on u.id = c.unit_id
                 where v.kind <> 'PAGE' and
            """ + UnitScope.CONDITION + ") as source";
    private static final String LIST = VISIBLE + """
             where (cast(:state as text) is null or state = :state)
               and (cast(:kind as text) is null or kind = :kind)
               and (cast(:unit as uuid) is null or unit_id = cast(:unit as uuid))
               and (cast(:channel as uuid) is null or channel_id = cast(:channel as uuid))
               and (cast(:afterTime as timestamptz) is null or (due_at, id) > (cast(:afterTime as timestamptz), cast(:afterId as uuid)))
             order by due_at, id
             limit :most
            """;

    /** The host's pause still holds: politeness is not for sale. */
    private static final String VISIT = "update visit set due_at = least(due_at, :now) where id = :id";

    private final Session database;
    private final Clock clock;

    WatchedSources(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    WatchedSourceView view(UUID id, Actor actor) {
        return UnitScope.bind(database.createNativeQuery(VISIBLE + " where id = :id", Tuple.class), actor)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> view(row, actor))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Sumber pantauan"));
    }

    Page<WatchedSourceView> page(WatchedSourceFilter filter, PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<WatchedSourceView> found = UnitScope.bind(database.createNativeQuery(LIST, Tuple.class), actor)
                .setParameter("state", filter.state == null ? null : filter.state.name())
                .setParameter("kind", filter.kind == null ? null : filter.kind.name())
                .setParameter("unit", filter.unitId == null ? null : filter.unitId.toString())
                .setParameter("channel", filter.channelId == null ? null : filter.channelId.toString())
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
        return Page.of(found, request, source -> Cursor.of(source.dueAt(), source.id()));
    }

    /** The source is due now, and visited as soon as its website is free. */
    @Transactional(Transactional.TxType.MANDATORY)
    VisitAsked visit(UUID id, Actor actor) {
        WatchedSourceView source = view(id, actor);
        WatchedSourceRules.mayVisit(actor, source.unitId(), source.state()).orRefuse();
        database.createNativeMutationQuery(VISIT)
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
        return new VisitAsked(id, source.channelId(), source.url());
    }

    private static WatchedSourceView view(Tuple row, Actor actor) {
        UUID unit = row.get("unit_id", UUID.class);
        SourceState state = SourceState.valueOf(row.get("state", String.class));
        @Nullable String outcome = row.get("outcome", String.class);
        return new WatchedSourceView(
                row.get("id", UUID.class),
                row.get("url", String.class),
                VisitKind.valueOf(row.get("kind", String.class)),
                row.get("unit_name", String.class),
                unit,
                row.get("channel_name", String.class),
                row.get("channel_id", UUID.class),
                row.get("host", String.class),
                state,
                row.get("visited_at", Instant.class),
                outcome == null ? null : SourceOutcome.of(outcome),
                row.get("changed_at", Instant.class),
                row.get("due_at", Instant.class),
                row.get("interval_seconds", Integer.class) / 60,
                row.get("failures", Integer.class),
                row.get("rests_until", Instant.class),
                WatchedSourceRules.allowedActions(actor, unit, state));
    }
}
