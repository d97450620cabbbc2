package id.narasitunggal.dissemination.webhook;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.watch.fetch.Fetcher;
import id.narasitunggal.dissemination.watch.fetch.Parcel;
import id.narasitunggal.dissemination.work.Workers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Delivers what is due, one message a destination at a time; a slow destination keeps one worker, not all. */
@ApplicationScoped
public class DeliveryRound {
    private static final Logger LOG = Logger.getLogger(DeliveryRound.class);
    private static final int AT_ONCE = 6;
    /** Workers that destinations which failed before never get: however many of them hang, the others are served. */
    private static final int FOR_SOUND_ONES = 3;

    private final DeliveryQueue queue;
    private final Fetcher fetcher;
    private final Signatures signatures;
    private final Workers<Delivery> workers;
    private final AuditTrail trail;
    private final Clock clock;

    DeliveryRound(
            DeliveryQueue queue,
            Fetcher fetcher,
            Signatures signatures,
            ManagedExecutor executor,
            AuditTrail trail,
            Clock clock) {
        this.queue = queue;
        this.fetcher = fetcher;
        this.signatures = signatures;
        this.trail = trail;
        this.clock = clock;
        this.workers = new Workers<>(executor, AT_ONCE, this::claim, this::attempt);
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        workers.work();
    }

    /** Delivers what is due now; how many messages that were. */
    public int round() {
        return workers.round();
    }

    private List<Delivery> claim(int most) {
        List<Delivery> deliveries = new ArrayList<>(queue.claim(most, false));
        int left = Math.min(most - deliveries.size(), most - FOR_SOUND_ONES);
        if (left > 0) {
            deliveries.addAll(queue.claim(left, true));
        }
        return deliveries;
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
        return new Parcel(
                body,
                "application/json; charset=utf-8",
                Map.of(
                        "webhook-id", id,
                        "webhook-timestamp", String.valueOf(timestamp),
                        "webhook-signature", signatures.over(delivery, id, timestamp)));
    }
}
