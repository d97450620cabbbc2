package id.narasitunggal.dissemination.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A message that one worker delivers.
 *
 * @param id by which the receiver knows a repetition
 * @param sealedSecrets the secret, and the former one while the receiver changes over; none for the hub
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
        List<String> sealedSecrets,
        Instant createdAt,
        long lease) {}
