package id.narasitunggal.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortPlanTest {

    @Test
    void the_offset_moves_every_port() {
        assertThat(PortPlan.standard(1000)).isEqualTo(new PortPlan(16432, 9180, 9081, 9082, 9083, 9190, 9125));
    }

    @Test
    void free_ports_are_free() {
        assertThatCode(PortPlan.free()::mustBeFree).doesNotThrowAnyException();
    }

    @Test
    void a_taken_port_is_named_with_the_part_that_wants_it() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = other.getLocalPort();
            var plan = new PortPlan(
                    Ports.free(), port, Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free());

            assertThatThrownBy(plan::mustBeFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Port " + port + " untuk Keycloak sudah dipakai program lain; hentikan program itu atau"
                            + " jalankan dengan --port-offset N. (Port taken.)");
        }
    }
}
