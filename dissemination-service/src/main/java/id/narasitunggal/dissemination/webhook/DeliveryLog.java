package id.narasitunggal.dissemination.webhook;

import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What was sent to a destination and how it went, for its unit; asked only after the destination itself was seen to be visible. */
@ApplicationScoped
class DeliveryLog {
    private static final String LIST = """
            select id, type, state, created_at, due_at, attempts from webhook_delivery
             where webhook_id = :webhook
               and (cast(:afterTime as timestamptz) is null or (created_at, id) < (cast(:afterTime as timestamptz), cast(:afterId as uuid)))
             order by created_at desc, id desc
             limit :most
            """;
    private static final String ATTEMPTS =
            "select delivery_id, at, http_status, failure from webhook_attempt where delivery_id in (:deliveries) order by id";
    private static final String REPLAY = """
            update webhook_delivery set state = 'WAITING', due_at = :now, attempts = 0, settled_at = null
             where id = :id and webhook_id = :webhook and state <> 'WAITING'
            """;

    private final Session database;
    private final Clock clock;

    DeliveryLog(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Page<WebhookDeliveryView> page(UUID webhook, PageRequest request) {
        List<String> after = request.keys(2);
        List<Tuple> rows = database.createNativeQuery(LIST, Tuple.class)
                .setParameter("webhook", webhook)
                .setParameter(
                        "afterTime",
                        after.isEmpty() ? null : Cursor.instant(after.get(0)).toString())
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultList();
        Map<UUID, List<WebhookDeliveryView.Attempt>> attempts =
                attempts(rows.stream().map(row -> row.get("id", UUID.class)).toList());
        List<WebhookDeliveryView> found = rows.stream()
                .map(row -> view(row, attempts.getOrDefault(row.get("id", UUID.class), List.of())))
                .toList();
        return Page.of(found, request, row -> Cursor.of(row.createdAt(), row.id()));
    }

    /** @throws Refusal when there is no such message, or it waits anyway */
    void replay(UUID webhook, UUID delivery) {
        int replayed = database.createNativeMutationQuery(REPLAY)
                .setParameter("now", clock.instant())
                .setParameter("id", delivery)
                .setParameter("webhook", webhook)
                .executeUpdate();
        if (replayed == 0) {
            boolean isKnown = database.createNativeQuery(
                            "select exists (select from webhook_delivery where id = :id and webhook_id = :webhook)",
                            Tuple.class)
                    .setParameter("id", delivery)
                    .setParameter("webhook", webhook)
                    .getSingleResult()
                    .get(0, Boolean.class);
            throw isKnown
                    ? new Refusal.Conflict("illegal-transition", "Pesan ini masih menunggu giliran kirim.")
                    : new Refusal.NotFound("Pesan webhook");
        }
    }

    private Map<UUID, List<WebhookDeliveryView.Attempt>> attempts(List<UUID> deliveries) {
        if (deliveries.isEmpty()) {
            return Map.of();
        }
        return database
                .createNativeQuery(ATTEMPTS, Tuple.class)
                .setParameterList("deliveries", deliveries)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("delivery_id", UUID.class),
                        Collectors.mapping(
                                row -> new WebhookDeliveryView.Attempt(
                                        row.get("at", Instant.class),
                                        row.get("http_status", Integer.class),
                                        row.get("failure", String.class)),
                                Collectors.toList())));
    }

    private static WebhookDeliveryView view(Tuple row, List<WebhookDeliveryView.Attempt> log) {
        return new WebhookDeliveryView(
                row.get("id", UUID.class),
                row.get("type", String.class),
                DeliveryState.valueOf(row.get("state", String.class)),
                row.get("created_at", Instant.class),
                row.get("due_at", Instant.class),
                row.get("attempts", Integer.class),
                log);
    }
}
