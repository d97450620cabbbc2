package id.narasitunggal.submission.notice;

import id.narasitunggal.submission.audit.Happening;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do to mails and to the choice of mails; kept for the audit. */
sealed interface DeliveryEvent extends Happening {
    UUID unitId();

    @Override
    default @Nullable UUID concernedUnit() {
        return unitId();
    }

    record Retried(UUID deliveryId, UUID unitId) implements DeliveryEvent {
        @Override
        public String type() {
            return "delivery.retried";
        }

        @Override
        public UUID subject() {
            return deliveryId;
        }
    }

    record Replayed(UUID deliveryId, UUID unitId, UUID replayId) implements DeliveryEvent {
        @Override
        public String type() {
            return "delivery.replayed";
        }

        @Override
        public UUID subject() {
            return deliveryId;
        }
    }

    record Preferred(UUID unitId, @Nullable UUID contactId, NoticeKind kind, boolean wanted) implements DeliveryEvent {
        @Override
        public String type() {
            return "notice.preferred";
        }

        @Override
        public UUID subject() {
            return unitId;
        }
    }
}
