package id.narasitunggal.narrative.monitoring.outlet;

import id.narasitunggal.narrative.audit.Happening;
import java.util.UUID;

/** What can happen to the registry of media. */
sealed interface OutletEvent extends Happening {
    UUID outletId();

    @Override
    default UUID subject() {
        return outletId();
    }

    /** A medium is watched from now on. */
    record Registered(UUID outletId, String name) implements OutletEvent {
        @Override
        public String type() {
            return "media-outlet.registered";
        }
    }

    /** It was described anew, or is no longer watched. */
    record Changed(UUID outletId, String name, boolean active) implements OutletEvent {
        @Override
        public String type() {
            return "media-outlet.changed";
        }
    }
}
