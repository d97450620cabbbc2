package id.narasitunggal.dissemination.channel;

import id.narasitunggal.dissemination.ui.Ui;
import java.util.EnumSet;
import java.util.Set;

/** The life of a channel. */
public enum ChannelStatus {
    @Ui.Label(value = "Terdaftar", tone = "info")
    REGISTERED,
    @Ui.Label(value = "Terverifikasi", tone = "success")
    VERIFIED,
    @Ui.Label("Tidak aktif")
    INACTIVE,
    @Ui.Label(value = "Dicabut", tone = "danger")
    REVOKED;

    /** Where it may go from here; a revoked channel is registered anew, never revived. */
    public Set<ChannelStatus> next() {
        return switch (this) {
            case REGISTERED -> EnumSet.of(VERIFIED, INACTIVE, REVOKED);
            case VERIFIED -> EnumSet.of(INACTIVE, REVOKED);
            case INACTIVE -> EnumSet.of(REVOKED);
            case REVOKED -> EnumSet.noneOf(ChannelStatus.class);
        };
    }
}
