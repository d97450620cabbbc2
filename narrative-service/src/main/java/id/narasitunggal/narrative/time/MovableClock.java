package id.narasitunggal.narrative.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The demo's clock: the system clock plus the ISO-8601 duration that stands in a file, read anew at every look. */
final class MovableClock extends Clock {
    private final Path file;
    private final Clock base;

    MovableClock(Path file, Clock base) {
        this.file = file;
        this.base = base;
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(file, base.withZone(zone));
    }

    @Override
    public Instant instant() {
        try {
            return base.instant().plus(Duration.parse(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("demo clock file unreadable", e);
        }
    }
}
