package id.narasitunggal.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoClockTest {

    private static final Instant MACHINE = Instant.parse("2026-11-21T00:00:00Z");

    @TempDir
    Path data;

    @Test
    void the_file_holds_the_distance_to_the_machines_time() throws Exception {
        var clock = new DemoClock(data.resolve("clock"), Clock.fixed(MACHINE, ZoneOffset.UTC));

        clock.moveTo(Instant.parse("2026-11-01T00:00:00Z"));

        assertThat(Files.readString(clock.file())).isEqualTo("PT-480H");
        assertThat(clock.now()).isEqualTo("2026-11-01T00:00:00Z");
    }

    @Test
    void an_unmoved_clock_shows_the_machines_time() {
        assertThat(new DemoClock(data.resolve("clock"), Clock.fixed(MACHINE, ZoneOffset.UTC)).now())
                .isEqualTo(MACHINE);
    }
}
