package id.narasitunggal.dissemination.channel;

import id.narasitunggal.dissemination.audit.Happening;
import java.util.UUID;

/** The channels of a unit that is gone were given up together. */
record UnitChannelsRevoked(UUID unitId, int count) implements Happening {
    @Override
    public String type() {
        return "channels.revoked";
    }

    @Override
    public UUID subject() {
        return unitId;
    }
}
