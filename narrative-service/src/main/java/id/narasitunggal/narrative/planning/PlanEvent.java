package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.audit.Happening;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The history of a plan. */
sealed interface PlanEvent extends Happening {
    UUID planId();

    @Override
    default UUID subject() {
        return planId();
    }

    record Drafted(UUID planId, String title, UUID leadUnit) implements PlanEvent {
        @Override
        public String type() {
            return "plan.drafted";
        }
    }

    record Rewritten(UUID planId, PlanStatus from) implements PlanEvent {
        @Override
        public String type() {
            return "plan.rewritten";
        }
    }

    /** From one status to the next: {@code plan.coordinated}, {@code plan.active}, {@code plan.done}, {@code plan.cancelled}. */
    record Moved(
            UUID planId,
            PlanStatus from,
            PlanStatus to,
            @Nullable String reason) implements PlanEvent {
        @Override
        public String type() {
            return "plan." + to.name().toLowerCase(Locale.ROOT);
        }
    }
}
