package id.narasitunggal.submission.exchange;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Files of imports and exports that a killed process left behind. What a neighbour on the same machine is still at work on is younger. */
@ApplicationScoped
public class LeftFiles {
    public static final String IMPORT_PREFIX = "narasi-impor-";
    public static final String EXPORT_PREFIX = "narasi-ekspor-";
    private static final Duration LONGEST_WORK = Duration.ofHours(1);
    private static final Logger LOG = Logger.getLogger(LeftFiles.class);

    private final Clock clock;

    LeftFiles(Clock clock) {
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        clear(Path.of(System.getProperty("java.io.tmpdir")));
    }

    void clear(Path folder) {
        FileTime left = FileTime.from(clock.instant().minus(LONGEST_WORK));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(LeftFiles::isOurs).toList()) {
                if (Files.getLastModifiedTime(file).compareTo(left) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException unreadable) {
            LOG.warnf("left files not cleared: %s", unreadable.toString());
        }
    }

    private static boolean isOurs(Path file) {
        String name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file) && (name.startsWith(IMPORT_PREFIX) || name.startsWith(EXPORT_PREFIX));
    }
}
