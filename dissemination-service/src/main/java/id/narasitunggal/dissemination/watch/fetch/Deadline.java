package id.narasitunggal.dissemination.watch.fetch;

import java.time.Duration;

/** The moment at which a fetch ends, whatever the website does. */
final class Deadline {

    private final long endsAt;

    private Deadline(long endsAt) {
        this.endsAt = endsAt;
    }

    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    long millisLeft() {
        return Math.max(0, (endsAt - System.nanoTime()) / 1_000_000);
    }

    boolean isOver() {
        return millisLeft() == 0;
    }
}
