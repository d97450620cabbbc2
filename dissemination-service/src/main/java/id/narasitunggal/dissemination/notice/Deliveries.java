package id.narasitunggal.dissemination.notice;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.mail.DeliveryStatus;
import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The log of mails: whoever works on reports sees all of them, other officers the digests. */
@ApplicationScoped
class Deliveries {
    private static final String SELECT = """
            select d.id, d.kind, r.name as recipient, case when r.removed_at is null then r.email end as address, d.status, d.attempts,
                   d.queued_at, d.sent_at, d.next_attempt_at, d.last_answer, d.report_id, d.version
              from delivery d
              join mail_recipient r on r.id = d.recipient_id
             where (:everything or d.report_id is null)
            """;
    private static final String LIST = SELECT + """
               and (cast(:status as text) is null or d.status = :status)
               and (cast(:kind as text) is null or d.kind = :kind)
               and (cast(:report as uuid) is null or d.report_id = cast(:report as uuid))
               and (cast(:afterQueued as timestamptz) is null
                    or (d.queued_at, d.id) < (cast(:afterQueued as timestamptz), cast(:afterId as uuid)))
             order by d.queued_at desc, d.id desc
             limit :most
            """;
    private static final String RETRY = """
            update delivery set status = 'QUEUED', next_attempt_at = :now, attempts = 0, leased_until = null, version = version + 1
             where id = :id and version = :version
            """;
    private static final String REPLAY = """
            insert into delivery (id, kind, recipient_id, report_id, occasion, status, queued_at, next_attempt_at)
            select :again, kind, recipient_id, report_id, 'replay:' || cast(:again as text), 'QUEUED', :now, :now
              from delivery where id = :id
            """;

    private final Session database;
    private final Clock clock;

    Deliveries(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
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
                .setParameter("report", filter.reportId == null ? null : filter.reportId.toString())
                .setParameter(
                        "afterQueued",
                        after.isEmpty() ? null : Cursor.instant(after.get(0)).toString())
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
        return new DeliveryEvent.Retried(delivery.id());
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
        return new DeliveryEvent.Replayed(delivery.id(), again);
    }

    private NativeQuery<Tuple> scoped(String sql, Actor actor) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("everything", actor.hasAny(Role.REPORT_OFFICER, Role.REPORT_SIGNATORY, Role.AUDITOR));
    }

    private static DeliveryView view(Tuple row, Actor actor) {
        DeliveryStatus status = DeliveryStatus.valueOf(row.get("status", String.class));
        return new DeliveryView(
                row.get("id", UUID.class),
                NoticeKind.valueOf(row.get("kind", String.class)),
                row.get("recipient", String.class),
                row.get("address", String.class),
                status,
                row.get("attempts", Integer.class),
                row.get("queued_at", Instant.class),
                row.get("sent_at", Instant.class),
                row.get("next_attempt_at", Instant.class),
                row.get("last_answer", String.class),
                row.get("report_id", UUID.class),
                DeliveryRules.allowedActions(actor, status),
                row.get("version", Integer.class));
    }
}
