package id.narasitunggal.dissemination.assignment;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.catalogue.UnitKind;
import id.narasitunggal.dissemination.catalogue.UnitScope;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The duties to publish. */
@ApplicationScoped
public class Assignments implements PanacheRepositoryBase<Assignment, UUID> {
    private static final String VISIBLE = """
            select a.*, u.name as unit_name, a.unit_kind as kind_of_unit, a.time_zone as zone, a.due_month as month, e.number as edition_number, e.title as edition_title
              from assignment a
              join unit u on u.id = a.unit_id
              join edition e on e.id = a.edition_id
             where
            """ + UnitScope.CONDITION;
    private static final String LIST = VISIBLE + """
               and (cast(:state as text) is null
                    or case when a.state in ('PENDING', 'ACKNOWLEDGED', 'PARTIAL') and a.due_at < :now then 'OVERDUE' else a.state end = :state)
               and (cast(:month as text) is null or a.due_month = :month)
               and (cast(:edition as uuid) is null or a.edition_id = cast(:edition as uuid))
               and (cast(:unit as uuid) is null or a.unit_id = cast(:unit as uuid))
               and (cast(:kind as text) is null or a.unit_kind = :kind)
               and (cast(:afterDue as timestamptz) is null or (a.due_at, a.id) < (cast(:afterDue as timestamptz), cast(:afterId as uuid)))
             order by a.due_at desc, a.id desc
             limit :most
            """;

    /** By the days of the unit's own clock; a revoked channel was never the unit's. */
    private static final String IN_USE = """
            select c.family, count(*) filter (where was.in_use)::int as open, count(*) filter (where not was.in_use)::int as closed
              from assignment a
              join edition e on e.id = a.edition_id
              join channel c on c.unit_id = a.unit_id and c.verified_at is not null and c.status <> 'REVOKED'
             cross join lateral (select daterange(c.active_from, c.active_to, '[]')
                                        && daterange((e.published_at at time zone a.time_zone)::date,
                                                     (greatest(a.due_at, e.published_at) at time zone a.time_zone)::date, '[]') as in_use) as was
             where a.id = :duty
             group by c.family
            """;

    private final Session database;
    private final AuditTrail trail;
    private final Clock clock;

    Assignments(Session database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    Assignment require(UUID id, Actor actor) {
        view(id, actor);
        return findById(id);
    }

    /**
     * Whose duty it is.
     *
     * @throws Refusal.NotFound when there is none that the caller may see
     */
    public UUID unitOf(UUID id, Actor actor) {
        return view(id, actor).unitId();
    }

    AssignmentView view(UUID id, Actor actor) {
        return UnitScope.bind(rows(VISIBLE + " and a.id = :id"), actor)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> view(row, actor))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Kewajiban diseminasi"));
    }

    Page<AssignmentView> page(AssignmentFilter filter, PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<AssignmentView> found = UnitScope.bind(rows(LIST), actor)
                .setParameter("state", filter.state == null ? null : filter.state.name())
                .setParameter("month", filter.month)
                .setParameter("edition", filter.editionId == null ? null : filter.editionId.toString())
                .setParameter("unit", filter.unitId == null ? null : filter.unitId.toString())
                .setParameter("kind", filter.kind == null ? null : filter.kind.name())
                .setParameter("now", clock.instant())
                .setParameter(
                        "afterDue",
                        after.isEmpty() ? null : Cursor.instant(after.get(0)).toString())
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(row -> view(row, actor))
                .toList();
        return Page.of(found, request, row -> Cursor.of(row.dueAt(), row.id()));
    }

    /**
     * Weighs the duty of a unit after its placements of an edition have changed; a unit without a duty publishes of its own
     * accord. The row is locked, so that two verdicts arriving at once are weighed one after the other.
     */
    public void weigh(UUID editionId, UUID unitId, List<CountedPlacement> placements, Actor actor) {
        find("editionId = ?1 and unitId = ?2", editionId, unitId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .flatMap(assignment -> assignment.weigh(placements, channelsInUse(assignment)))
                .ifPresent(event -> trail.record(event, actor));
    }

    private ChannelsInUse channelsInUse(Assignment duty) {
        List<Tuple> families = database.createNativeQuery(IN_USE, Tuple.class)
                .setParameter("duty", duty.id)
                .getResultList();
        Set<ChannelFamily> closed = EnumSet.noneOf(ChannelFamily.class);
        int open = 0;
        int shut = 0;
        for (Tuple family : families) {
            int inUse = family.get("open", Integer.class);
            open += inUse;
            shut += family.get("closed", Integer.class);
            if (inUse == 0) {
                closed.add(ChannelFamily.valueOf(family.get("family", String.class)));
            }
        }
        return new ChannelsInUse(open, shut, closed);
    }

    private NativeQuery<Tuple> rows(String sql) {
        return database.createNativeQuery(sql, Tuple.class)
                .addEntity("a", Assignment.class)
                .addScalar("unit_name", String.class)
                .addScalar("kind_of_unit", String.class)
                .addScalar("zone", String.class)
                .addScalar("month", String.class)
                .addScalar("edition_number", String.class)
                .addScalar("edition_title", String.class);
    }

    private AssignmentView view(Tuple row, Actor actor) {
        Assignment duty = row.get(0, Assignment.class);
        Instant now = clock.instant();
        return new AssignmentView(
                duty.id,
                row.get(6, String.class),
                row.get(5, String.class),
                row.get(1, String.class),
                duty.unitId,
                UnitKind.valueOf(row.get(2, String.class)),
                duty.editionId,
                duty.narrativeId,
                duty.duty,
                duty.dueAt,
                row.get(3, String.class),
                row.get(4, String.class),
                List.copyOf(duty.families()),
                duty.minimumPlacements,
                duty.state.asOf(now, duty.dueAt),
                duty.acknowledgedAt,
                duty.firstPlacedAt,
                duty.fulfilledAt,
                duty.endedReason,
                AssignmentRules.allowedActions(actor, duty),
                duty.version);
    }
}
