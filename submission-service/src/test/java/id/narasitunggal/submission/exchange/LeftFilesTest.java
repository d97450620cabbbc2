package id.narasitunggal.submission.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftFilesTest {
    private static final Instant NOW = Instant.parse("2026-10-05T02:00:00Z");

    @Test
    void what_a_killed_process_left_behind_is_cleared_away_and_nothing_else(@TempDir Path folder) throws IOException {
        Path oldImport = file(folder, "narasi-impor-1.tmp", NOW.minusSeconds(3_700));
        Path oldExport = file(folder, "narasi-ekspor-1.csv", NOW.minusSeconds(3_700));
        Path young = file(folder, "narasi-impor-2.tmp", NOW.minusSeconds(3_500));
        Path foreign = file(folder, "lain.tmp", NOW.minusSeconds(90_000));

        new LeftFiles(Clock.fixed(NOW, ZoneOffset.UTC)).clear(folder);

        assertThat(oldImport).doesNotExist();
        assertThat(oldExport).doesNotExist();
        assertThat(young).exists();
        assertThat(foreign).exists();
    }

    private static Path file(Path folder, String name, Instant at) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "x");
        Files.setLastModifiedTime(file, FileTime.from(at));
        return file;
    }
}
