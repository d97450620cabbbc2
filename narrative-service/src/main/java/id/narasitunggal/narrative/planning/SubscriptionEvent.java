package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.audit.Happening;
import java.time.Instant;
import java.util.UUID;

/** The history of a secret calendar address. */
sealed interface SubscriptionEvent extends Happening {
    UUID subscriptionId();

    @Override
    default UUID subject() {
        return subscriptionId();
    }

    record Made(UUID subscriptionId, boolean seesAll, Instant expiresAt) implements SubscriptionEvent {
        @Override
        public String type() {
            return "agenda-subscription.made";
        }
    }

    record Revoked(UUID subscriptionId) implements SubscriptionEvent {
        @Override
        public String type() {
            return "agenda-subscription.revoked";
        }
    }
}
