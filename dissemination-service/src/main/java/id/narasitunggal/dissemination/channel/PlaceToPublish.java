package id.narasitunggal.dissemination.channel;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import java.util.UUID;

/** A channel as the record of publications sees it. */
public record PlaceToPublish(
        UUID channelId,
        UUID unitId,
        ChannelFamily family,
        String handleKey,
        ChannelStatus status,
        String registeredBy) {

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
