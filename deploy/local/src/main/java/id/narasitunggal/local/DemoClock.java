package id.narasitunggal.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The clock of a demonstration: a file with one ISO-8601 duration that every service adds to the time of the machine, so that
 * a month can pass in a minute. It runs on by itself between two moves.
 */
public final class DemoClock {

    private final Path file;
    private final Clock machine;

    public DemoClock(Path file, Clock machine) {
        this.file = file;
        this.machine = machine;
    }

    public Path file() {
        return file;
    }

    /** Leaves a clock somebody moved as it is; a new one shows the machine's time. */
    void wind() {
        if (Files.notExists(file)) {
            moveTo(machine.instant());
        }
    }

    /** Sets the demonstration's time. */
    public void moveTo(Instant time) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, Duration.between(machine.instant(), time).toString());
            // A service must never read half a duration.
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            throw new CannotStart("Jam peraga " + file + " tidak dapat ditulis: " + full.getMessage(), full);
        }
    }

    /** The demonstration's time now; the machine's own as long as nobody moved it. */
    public Instant now() {
        try {
            return Files.exists(file)
                    ? machine.instant()
                            .plus(Duration.parse(Files.readString(file).strip()))
                    : machine.instant();
        } catch (IOException unreadable) {
            throw new CannotStart("Jam peraga " + file + " tidak dapat dibaca.", unreadable);
        }
    }
}
