package id.narasitunggal.dissemination.notice;

import id.narasitunggal.dissemination.audit.Happening;
import java.util.UUID;

/** What people do to mails and to the lists of recipients; kept for the audit. */
sealed interface DeliveryEvent extends Happening {
    /** A mail that failed goes out again. */
    record Retried(UUID deliveryId) implements DeliveryEvent {
        @Override
        public String type() {
            return "delivery.retried";
        }

        @Override
        public UUID subject() {
            return deliveryId;
        }
    }

    /** A mail that went out is sent once more. */
    record Replayed(UUID deliveryId, UUID replayId) implements DeliveryEvent {
        @Override
        public String type() {
            return "delivery.replayed";
        }

        @Override
        public UUID subject() {
            return deliveryId;
        }
    }

    /** Somebody is on a list from now on. */
    record RecipientAdded(UUID recipientId, RecipientList list, String name) implements DeliveryEvent {
        @Override
        public String type() {
            return "recipient.added";
        }

        @Override
        public UUID subject() {
            return recipientId;
        }
    }

    /** Somebody gets nothing more. */
    record RecipientRemoved(UUID recipientId, RecipientList list, String name) implements DeliveryEvent {
        @Override
        public String type() {
            return "recipient.removed";
        }

        @Override
        public UUID subject() {
            return recipientId;
        }
    }
}
