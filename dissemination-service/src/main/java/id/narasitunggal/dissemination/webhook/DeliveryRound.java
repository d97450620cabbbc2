package id.narasitunggal.dissemination.webhook;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.watch.fetch.Fetcher;
import id.narasitunggal.dissemination.watch.fetch.Parcel;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Delivers what is due, one message a destination at a time; a slow destination keeps one worker, not all. */
@ApplicationScoped
public class DeliveryRound {
    private static final Logger LOG = Logger.getLogger(DeliveryRound.class);
    private static final int AT_ONCE = 6;

    private final DeliveryQueue queue;
    private final Fetcher fetcher;
    private final ManagedExecutor workers;
    private final AuditTrail trail;
    private final Clock clock;
    private final Semaphore free = new Semaphore(AT_ONCE);

    DeliveryRound(DeliveryQueue queue, Fetcher fetcher, ManagedExecutor workers, AuditTrail trail, Clock clock) {
        this.queue = queue;
        this.fetcher = fetcher;
        this.workers = workers;
        this.trail = trail;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        boolean more = true;
        while (more) {
            more = !start().isEmpty();
        }
    }

    /** Delivers what is due now; how many messages that were. */
    public int round() {
        List<CompletableFuture<Void>> started = start();
        CompletableFuture.allOf(started.toArray(CompletableFuture[]::new)).join();
        return started.size();
    }

    private List<CompletableFuture<Void>> start() {
        free.acquireUninterruptibly();
        int most = 1 + free.drainPermits();
        List<Delivery> deliveries = List.of();
        try {
            deliveries = queue.claim(most);
        } finally {
            free.release(most - deliveries.size());
        }
        return deliveries.stream()
                .map(delivery ->
                        workers.runAsync(() -> attempt(delivery)).whenComplete((done, failure) -> free.release()))
                .toList();
    }

    /** What fails on our side before anything is written comes back by itself when the lease is over. */
    private void attempt(Delivery delivery) {
        try {
            if (queue.begin(delivery)) {
                var outcome = fetcher.post(delivery.url(), parcel(delivery));
                QuarkusTransaction.requiringNew().run(() -> {
                    if (queue.settle(delivery, outcome)) {
                        trail.record(new WebhookEvent.Disabled(delivery.webhookId()), Actor.system("webhooks"));
                    }
                });
            }
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "delivery failed on our side, deliveryId=%s", delivery.id());
        }
    }

    private Parcel parcel(Delivery delivery) {
        byte[] body = delivery.payload().getBytes(StandardCharsets.UTF_8);
        if (delivery.isToHub()) {
            return new Parcel(body, "application/x-www-form-urlencoded", Map.of());
        }
        long timestamp = clock.instant().getEpochSecond();
        String id = "msg_" + delivery.id();
        String signature = delivery.secret().signature(id, timestamp, delivery.payload());
        WebhookSecret previous = delivery.previousSecret();
        String signatures =
                previous == null ? signature : signature + " " + previous.signature(id, timestamp, delivery.payload());
        return new Parcel(
                body,
                "application/json; charset=utf-8",
                Map.of(
                        "webhook-id", id,
                        "webhook-timestamp", String.valueOf(timestamp),
                        "webhook-signature", signatures));
    }
}
