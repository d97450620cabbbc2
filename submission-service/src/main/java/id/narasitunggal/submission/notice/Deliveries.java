package id.narasitunggal.submission.notice;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.mail.DeliveryStatus;
import id.narasitunggal.submission.paging.Cursor;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The log of mails; whoever keeps the registry sees all of them, a unit its own. */
@ApplicationScoped
class Deliveries {
    private static final String SELECT = """
            select d.id, d.kind, d.unit_id, n.name as unit_name, c.email, d.status, d.attempts, d.queued_at, d.sent_at, d.next_attempt_at,
                   d.last_answer, d.subject_id, d.version
              from delivery d
              join unit_name n on n.unit_id = d.unit_id and daterange(n.valid_from, n.valid_to) @> current_date
              left join unit_contact c on c.id = d.contact_id
             where (:everyUnit or d.unit_id = cast(:unit as uuid))
            """;

    private static final String LIST = SELECT + """
               and (cast(:status as text) is null or d.status = :status)
               and (cast(:kind as text) is null or d.kind = :kind)
               and (cast(:ofUnit as uuid) is null or d.unit_id = cast(:ofUnit as uuid))
               and (cast(:afterQueued as timestamptz) is null
                    or (d.queued_at, d.id) < (cast(:afterQueued as timestamptz), cast(:afterId as uuid)))
             order by d.queued_at desc, d.id desc
             limit :most
            """;

    private static final String RETRY = """
            update delivery set status = 'QUEUED', next_attempt_at = :now, attempts = 0, version = version + 1
             where id = :id and version = :version
            """;

    private static final String REPLAY = """
            insert into delivery (id, kind, unit_id, contact_id, subject_id, event_id, occasion, status, queued_at, next_attempt_at)
            select :again, kind, unit_id, contact_id, subject_id, event_id, 'replay:' || cast(:again as text), 'QUEUED', :now, :now
              from delivery where id = :id
            """;

    private final Session database;
    private final Clock clock;

    Deliveries(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when there is none that the actor may see */
    DeliveryView require(UUID id, Actor actor) {
        return scoped(SELECT + " and d.id = :id", actor)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> view(row, actor))
                .orElseThrow(() -> new Refusal.NotFound("Pengiriman"));
    }

    Page<DeliveryView> page(DeliveryFilter filter, PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<DeliveryView> rows = scoped(LIST, actor)
                .setParameter("status", filter.status == null ? null : filter.status.name())
                .setParameter("kind", filter.kind == null ? null : filter.kind.name())
                .setParameter("ofUnit", filter.unitId == null ? null : filter.unitId.toString())
                .setParameter("afterQueued", after.isEmpty() ? null : Cursor.instant(after.get(0)))
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(row -> view(row, actor))
                .toList();
        return Page.of(rows, request, row -> Cursor.of(row.queuedAt(), row.id()));
    }

    /** Puts a mail that did not go out back into the queue. */
    DeliveryEvent retry(DeliveryView delivery, Actor actor) {
        DeliveryRules.mayRetry(actor, delivery.status()).orRefuse();
        int retried = database.createNativeMutationQuery(RETRY)
                .setParameter("id", delivery.id())
                .setParameter("version", delivery.version())
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (retried == 0) {
            throw Refusal.Stale.outdated();
        }
        return new DeliveryEvent.Retried(delivery.id(), delivery.unitId());
    }

    /** Sends a mail that went out once more, as a delivery of its own. */
    DeliveryEvent.Replayed replay(DeliveryView delivery, Actor actor) {
        DeliveryRules.mayReplay(actor, delivery.status()).orRefuse();
        UUID again = UUID.randomUUID();
        database.createNativeMutationQuery(REPLAY)
                .setParameter("id", delivery.id())
                .setParameter("again", again)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return new DeliveryEvent.Replayed(delivery.id(), delivery.unitId(), again);
    }

    private NativeQuery<Tuple> scoped(String sql, Actor actor) {
        boolean ofTheUnit = actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER, Role.REGION_SUPERVISOR);
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("everyUnit", actor.hasAny(Role.REGISTRY_ADMIN, Role.AUDITOR))
                .setParameter(
                        "unit", ofTheUnit && actor.unit() != null ? actor.unit().toString() : null);
    }

    private static DeliveryView view(Tuple row, Actor actor) {
        DeliveryStatus status = DeliveryStatus.valueOf(row.get("status", String.class));
        return new DeliveryView(
                row.get("id", UUID.class),
                NoticeKind.valueOf(row.get("kind", String.class)),
                row.get("unit_id", UUID.class),
                row.get("unit_name", String.class),
                row.get("email", String.class),
                status,
                row.get("attempts", Integer.class),
                row.get("queued_at", Instant.class),
                row.get("sent_at", Instant.class),
                row.get("next_attempt_at", Instant.class),
                row.get("last_answer", String.class),
                row.get("subject_id", UUID.class),
                DeliveryRules.allowedActions(actor, status),
                row.get("version", Integer.class));
    }
}
