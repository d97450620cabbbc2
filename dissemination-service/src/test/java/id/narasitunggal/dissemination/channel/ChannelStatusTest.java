package id.narasitunggal.dissemination.channel;

import static id.narasitunggal.dissemination.channel.ChannelStatus.INACTIVE;
import static id.narasitunggal.dissemination.channel.ChannelStatus.REGISTERED;
import static id.narasitunggal.dissemination.channel.ChannelStatus.REVOKED;
import static id.narasitunggal.dissemination.channel.ChannelStatus.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChannelStatusTest {
    @Test
    void every_way_through_a_channel() {
        assertThat(REGISTERED.next()).containsExactlyInAnyOrder(VERIFIED, INACTIVE, REVOKED);
        assertThat(VERIFIED.next()).containsExactlyInAnyOrder(INACTIVE, REVOKED);
        assertThat(INACTIVE.next()).containsExactly(REVOKED);
        assertThat(REVOKED.next()).isEmpty();
    }
}
