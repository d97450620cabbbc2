package id.narasitunggal.dissemination.channel;

import id.narasitunggal.dissemination.audit.Happening;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The history of a channel; the unit concerned reads it in the feed. */
public sealed interface ChannelEvent extends Happening {
    UUID channelId();

    UUID unitId();

    @Override
    default UUID subject() {
        return channelId();
    }

    @Override
    default @Nullable UUID concernedUnit() {
        return unitId();
    }

    @Override
    default Reach reach() {
        return Reach.UNIT;
    }

    /** The unit named the channel. */
    record Registered(UUID channelId, UUID unitId, Platform platform, String handle) implements ChannelEvent {
        @Override
        public String type() {
            return "channel.registered";
        }
    }

    /** From now on publications on the channel count. */
    record Verified(UUID channelId, UUID unitId, ProofMethod method) implements ChannelEvent {
        @Override
        public String type() {
            return "channel.verified";
        }
    }

    /** The website no longer bears its token; an officer decides what that means. */
    record ProofLost(UUID channelId, UUID unitId, ProofMethod method) implements ChannelEvent {
        @Override
        public String type() {
            return "channel.proof-lost";
        }
    }

    /** The unit says how many people the channel reaches. */
    record AudienceRecorded(UUID channelId, UUID unitId, long size, LocalDate asOf, String source)
            implements ChannelEvent {
        @Override
        public String type() {
            return "channel.audience-recorded";
        }
    }

    /** The unit no longer publishes there. */
    record Deactivated(UUID channelId, UUID unitId, String reason) implements ChannelEvent {
        @Override
        public String type() {
            return "channel.deactivated";
        }
    }

    /** The channel is not, or no longer, the unit's. */
    record Revoked(UUID channelId, UUID unitId, String reason) implements ChannelEvent {
        @Override
        public String type() {
            return "channel.revoked";
        }
    }
}
