package id.narasitunggal.narrative.embargo;

import id.narasitunggal.narrative.audit.Happening;
import java.time.Instant;
import java.util.UUID;

/** What happens to a name on the list; the unit concerned gets to know, without a word of the text. */
sealed interface PreDistributionEvent extends Happening {
    UUID preDistributionId();

    UUID unitId();

    @Override
    default UUID subject() {
        return preDistributionId();
    }

    @Override
    default UUID concernedUnit() {
        return unitId();
    }

    record Listed(UUID preDistributionId, UUID unitId, String recipient, String number, Instant embargoUntil)
            implements PreDistributionEvent {
        @Override
        public String type() {
            return "pre-distribution.listed";
        }

        @Override
        public Reach reach() {
            return Reach.UNIT;
        }
    }

    record Acknowledged(UUID preDistributionId, UUID narrativeId, UUID unitId, Instant embargoUntil)
            implements PreDistributionEvent {
        @Override
        public String type() {
            return "pre-distribution.acknowledged";
        }
    }

    record Struck(UUID preDistributionId, UUID narrativeId, UUID unitId, String reason)
            implements PreDistributionEvent {
        @Override
        public String type() {
            return "pre-distribution.struck";
        }
    }
}
