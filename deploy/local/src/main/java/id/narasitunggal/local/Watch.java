package id.narasitunggal.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** Looks after the running parts: a part that dies is named with its last words and started again, but not for ever. */
final class Watch {

    private static final Duration PACE = Duration.ofSeconds(1);
    private static final Duration SPAN = Duration.ofMinutes(5);
    private static final int DEATHS = 4;

    private final Stack stack;
    private final Progress progress;
    private final Deque<Instant> deaths = new ArrayDeque<>();

    Watch(Stack stack, Progress progress) {
        this.stack = stack;
        this.progress = progress;
    }

    void inBackground() {
        var thread = new Thread(this::forever, "pengawas");
        thread.setDaemon(true);
        thread.start();
    }

    /** Keeps the program alive; a signal ends it, and the stack's shutdown hook stops the parts. */
    void untilTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void forever() {
        while (!Thread.currentThread().isInterrupted()) {
            look();
            try {
                Thread.sleep(PACE.toMillis());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void look() {
        var parts = Stream.concat(
                Stream.of(stack.keycloak().part()), stack.services().stream().map(ServicePart::part));
        parts.filter(Part::hasDied).forEach(this::revive);
    }

    private void revive(Part part) {
        progress.line("\n" + part.died().getMessage());
        var now = Instant.now();
        deaths.addLast(now);
        deaths.removeIf(death -> death.isBefore(now.minus(SPAN)));
        if (deaths.size() >= DEATHS) {
            progress.line(part.name() + " terus berhenti; semuanya dihentikan. (It keeps dying.)");
            System.exit(1);
        }
        progress.line(part.name() + " dinyalakan kembali…");
        part.start();
    }
}
