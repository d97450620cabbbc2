package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.audit.Happening;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The history of a coordination meeting. */
sealed interface MeetingEvent extends Happening {
    UUID meetingId();

    @Override
    default UUID subject() {
        return meetingId();
    }

    record Recorded(UUID meetingId, UUID planId, List<UUID> attendees) implements MeetingEvent {
        @Override
        public String type() {
            return "meeting.recorded";
        }
    }

    record Mended(UUID meetingId) implements MeetingEvent {
        @Override
        public String type() {
            return "meeting.mended";
        }
    }

    record FollowUpDone(UUID meetingId, UUID followUpId, UUID ownerUnit) implements MeetingEvent {
        @Override
        public String type() {
            return "meeting.follow-up-done";
        }

        @Override
        public @Nullable UUID concernedUnit() {
            return ownerUnit;
        }
    }
}
