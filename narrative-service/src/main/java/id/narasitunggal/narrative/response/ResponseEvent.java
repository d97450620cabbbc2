package id.narasitunggal.narrative.response;

import id.narasitunggal.narrative.audit.Happening;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The talk between a unit and the desk; the unit reads along in its feed. */
sealed interface ResponseEvent extends Happening {
    UUID responseId();

    UUID unitId();

    @Override
    default UUID subject() {
        return responseId();
    }

    @Override
    default UUID concernedUnit() {
        return unitId();
    }

    @Override
    default Reach reach() {
        return Reach.UNIT;
    }

    record Sent(UUID responseId, UUID narrativeId, int edition, UUID unitId, ResponseKind kind, String text)
            implements ResponseEvent {
        @Override
        public String type() {
            return "response.sent";
        }
    }

    /** When it is shared, every unit hears of it. */
    record Answered(
            UUID responseId,
            UUID narrativeId,
            UUID unitId,
            @Nullable String answerBefore,
            String answer,
            boolean shared)
            implements ResponseEvent {
        @Override
        public String type() {
            return "response.answered";
        }

        @Override
        public Reach reach() {
            return shared ? Reach.EVERYONE : Reach.UNIT;
        }
    }

    record TakenOver(UUID responseId, UUID narrativeId, UUID unitId, int edition) implements ResponseEvent {
        @Override
        public String type() {
            return "response.taken-over";
        }
    }
}
