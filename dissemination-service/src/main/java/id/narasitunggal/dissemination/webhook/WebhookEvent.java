package id.narasitunggal.dissemination.webhook;

import id.narasitunggal.dissemination.audit.Happening;
import java.util.UUID;

/** The history of a destination; kept for the audit, and never with its secret. */
sealed interface WebhookEvent extends Happening {
    UUID webhookId();

    @Override
    default UUID subject() {
        return webhookId();
    }

    /** A unit named where it wants to hear of narratives. */
    record Registered(UUID webhookId, UUID unitId, String url) implements WebhookEvent {
        @Override
        public String type() {
            return "webhook.registered";
        }
    }

    /** A new secret signs from now on; the former one too, for a day. */
    record SecretRotated(UUID webhookId) implements WebhookEvent {
        @Override
        public String type() {
            return "webhook.secret-rotated";
        }
    }

    /** The receiver answered that it wants no more. */
    record Disabled(UUID webhookId) implements WebhookEvent {
        @Override
        public String type() {
            return "webhook.disabled";
        }
    }

    /** The unit wants to hear again. */
    record Activated(UUID webhookId) implements WebhookEvent {
        @Override
        public String type() {
            return "webhook.activated";
        }
    }

    /** The unit wants to hear no more. */
    record Ended(UUID webhookId) implements WebhookEvent {
        @Override
        public String type() {
            return "webhook.ended";
        }
    }

    /** A person has a message sent again. */
    record Replayed(UUID webhookId, UUID deliveryId) implements WebhookEvent {
        @Override
        public String type() {
            return "webhook.replayed";
        }
    }
}
