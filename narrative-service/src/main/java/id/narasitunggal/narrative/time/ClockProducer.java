package id.narasitunggal.narrative.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives every class the same clock: the system's, or in the demo one that the demo moves through its month. */
@Singleton
public class ClockProducer {
    /** The zone of the monthly report and of every office in Jakarta. */
    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    /** PostgreSQL keeps microseconds: what was answered reads back the same. */
    private static final Duration RESOLUTION = Duration.of(1, ChronoUnit.MICROS);

    @Produces
    @Singleton
    Clock clock(
            @ConfigProperty(name = "narasi.clock.file") Optional<String> file,
            @ConfigProperty(name = "narasi.demo", defaultValue = "false") boolean demo) {
        if (file.isEmpty()) {
            return Clock.tick(Clock.system(WIB), RESOLUTION);
        }
        if (!demo) {
            throw new IllegalStateException("narasi.clock.file may only be set together with narasi.demo=true");
        }
        return Clock.tick(new MovableClock(Path.of(file.get()), Clock.system(WIB)), RESOLUTION);
    }
}
