package id.narasitunggal.dissemination.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that one worker delivers.
 *
 * @param id by which the receiver knows a repetition
 * @param previousSecret still signed with while the receiver changes over; null otherwise
 * @param failures of the destination in a row
 * @param lease fencing number: a worker whose lease was given to another may not write its result
 */
record Delivery(
        UUID id,
        UUID webhookId,
        boolean isToHub,
        String url,
        String payload,
        int attempts,
        int failures,
        WebhookSecret secret,
        @Nullable WebhookSecret previousSecret,
        Instant createdAt,
        long lease) {}
