package id.narasitunggal.dissemination.channel;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A channel as the record of publications sees it. */
public record PlaceToPublish(
        UUID channelId,
        UUID unitId,
        ChannelFamily family,
        String handleKey,
        ChannelStatus status,
        String registeredBy,
        @Nullable LocalDate activeTo) {

    /** What is published on a channel after its last day does not count. */
    public boolean isClosedOn(LocalDate day) {
        return activeTo != null && day.isAfter(activeTo);
    }

    public boolean isInUse() {
        return status == ChannelStatus.REGISTERED || status == ChannelStatus.VERIFIED;
    }

    public boolean isVerified() {
        return status == ChannelStatus.VERIFIED;
    }

    /** A page of a website channel stands on that website; other channels may be shown anywhere. */
    public boolean mayCarry(String url) {
        return family != ChannelFamily.WEBSITE || handleKey.equals(Handle.site(url));
    }
}
