package id.narasitunggal.dissemination.webhook;

import id.narasitunggal.dissemination.catalogue.UnitScope;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The register of destinations. Their secrets are written here and read only by who signs. */
@ApplicationScoped
class Webhooks {
    private static final Duration BOTH_SIGN = Duration.ofHours(24);
    private static final String VISIBLE = """
            select w.id, w.name, w.url, w.unit_id, w.status, w.failures, w.open_until, w.registered_at, w.version
              from webhook w join unit u on u.id = w.unit_id
             where w.kind = 'WEBHOOK' and
            """ + UnitScope.CONDITION;
    private static final String LIST = VISIBLE + """
               and (cast(:afterName as text) is null or (w.name, w.id) > (:afterName, cast(:afterId as uuid)))
             order by w.name, w.id
             limit :most
            """;
    private static final String REGISTER = """
            insert into webhook (id, kind, unit_id, name, url, status, sealed_secret, registered_by, registered_at)
            values (:id, 'WEBHOOK', :unit, :name, :url, 'ACTIVE', :secret, :by, :now)
            """;
    private static final String ROTATE = """
            update webhook
               set previous_secret = null, previous_sealed_secret = sealed_secret, previous_until = :until, sealed_secret = :secret, version = version + 1
             where id = :id
            """;
    private static final String CHANGE = """
            update webhook
               set status = :status, status_reason = null, failures = 0, open_until = null, version = version + 1
             where id = :id
            """;
    private static final String DROP_WAITING = """
            update webhook_delivery set state = 'GIVEN_UP', due_at = null, last_failure = 'ENDED', settled_at = :now
             where webhook_id = :id and state = 'WAITING'
            """;

    private final Session database;
    private final SecretSeal seal;
    private final Clock clock;

    Webhooks(Session database, SecretSeal seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    Page<WebhookView> page(PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<WebhookView> found = UnitScope.bind(database.createNativeQuery(LIST, Tuple.class), actor)
                .setParameter("afterName", after.isEmpty() ? null : after.get(0))
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(row -> view(row, actor))
                .toList();
        return Page.of(found, request, row -> Cursor.of(row.name(), row.id()));
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    WebhookView require(UUID id, Actor actor) {
        return visible(id, actor).orElseThrow(() -> new Refusal.NotFound("Webhook"));
    }

    Optional<WebhookView> visible(UUID id, Actor actor) {
        return UnitScope.bind(database.createNativeQuery(VISIBLE + " and w.id = :id", Tuple.class), actor)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> view(row, actor))
                .findFirst();
    }

    WebhookSecret register(UUID id, UUID unit, RegisterWebhook request, Actor actor) {
        WebhookSecret secret = WebhookSecret.random();
        database.createNativeMutationQuery(REGISTER)
                .setParameter("id", id)
                .setParameter("unit", unit)
                .setParameter("name", request.name().strip())
                .setParameter("url", request.url().strip())
                .setParameter("secret", seal.sealed(id, secret))
                .setParameter("by", actor.subject())
                .setParameter("now", clock.instant())
                .executeUpdate();
        return secret;
    }

    /** The former secret signs too for a day, so that a receiver changes over without missing a message. */
    WebhookSecret rotate(UUID id) {
        WebhookSecret secret = WebhookSecret.random();
        database.createNativeMutationQuery(ROTATE)
                .setParameter("until", clock.instant().plus(BOTH_SIGN))
                .setParameter("secret", seal.sealed(id, secret))
                .setParameter("id", id)
                .executeUpdate();
        return secret;
    }

    void become(UUID id, WebhookStatus status) {
        database.createNativeMutationQuery(CHANGE)
                .setParameter("status", status.name())
                .setParameter("id", id)
                .executeUpdate();
        if (status == WebhookStatus.ENDED) {
            database.createNativeMutationQuery(DROP_WAITING)
                    .setParameter("now", clock.instant())
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    private static WebhookView view(Tuple row, Actor actor) {
        UUID unit = row.get("unit_id", UUID.class);
        WebhookStatus status = WebhookStatus.valueOf(row.get("status", String.class));
        return new WebhookView(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("url", String.class),
                unit,
                status,
                row.get("failures", Integer.class),
                row.get("open_until", Instant.class),
                row.get("registered_at", Instant.class),
                null,
                WebhookRules.allowedActions(actor, unit, status),
                row.get("version", Integer.class));
    }
}
