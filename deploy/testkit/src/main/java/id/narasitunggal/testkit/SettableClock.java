package id.narasitunggal.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that stands still until a test moves it. One for the whole JVM: the service under test reads the same one. */
public final class SettableClock extends Clock {
    private static final AtomicLong NOW =
            new AtomicLong(Instant.parse("2026-10-05T02:00:00Z").toEpochMilli());
    private final ZoneId zone;

    public SettableClock() {
        this(ZoneId.of("Asia/Jakarta"));
    }

    private SettableClock(ZoneId zone) {
        this.zone = zone;
    }

    public static void set(String instant) {
        NOW.set(Instant.parse(instant).toEpochMilli());
    }

    public static void advance(Duration by) {
        NOW.addAndGet(by.toMillis());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(other);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(NOW.get());
    }
}
