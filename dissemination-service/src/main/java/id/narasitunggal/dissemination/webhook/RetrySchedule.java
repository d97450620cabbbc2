package id.narasitunggal.dissemination.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** When a message that was not taken is sent again (Standard Webhooks): ten attempts over three days, then a person decides. */
final class RetrySchedule {
    private static final List<Duration> GAPS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));
    private static final int STEPS_OF_JITTER = 1_000;
    private static final int MOST_JITTER_PERCENT = 10;

    private static final int FAILURES_THAT_OPEN = 5;
    private static final Duration FIRST_BREAK = Duration.ofMinutes(5);
    private static final Duration LONGEST_BREAK = Duration.ofHours(1);

    private RetrySchedule() {}

    /** The wait after so many failed attempts, empty after the last; up to a tenth longer, differently for each message. */
    static Optional<Duration> after(int attempts, UUID delivery) {
        if (attempts > GAPS.size()) {
            return Optional.empty();
        }
        Duration gap = GAPS.get(attempts - 1);
        int step = Math.floorMod(delivery.hashCode() * 31 + attempts * 7_919, STEPS_OF_JITTER);
        return Optional.of(gap.plusMillis(gap.toMillis() * MOST_JITTER_PERCENT * step / (100L * STEPS_OF_JITTER)));
    }

    /** How long a destination that failed so often in a row is left alone, whatever it is owed; zero while there is hope. */
    static Duration circuitBreak(int failuresInARow) {
        if (failuresInARow < FAILURES_THAT_OPEN) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failuresInARow - FAILURES_THAT_OPEN, 10);
        Duration wait = FIRST_BREAK.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_BREAK) > 0 ? LONGEST_BREAK : wait;
    }
}
