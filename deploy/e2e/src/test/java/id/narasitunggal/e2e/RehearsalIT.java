package id.narasitunggal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.local.Rehearsal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a service needed at its rehearsal lies ready at its next start. */
class RehearsalIT {
    private static final String SERVICE = "submission-service";
    private static final Path APP = House.CHECKOUT.resolve(SERVICE).resolve("target/quarkus-app");

    @TempDir
    Path data;

    @Test
    @DisplayName("kelas yang dipakai saat latihan tidak dibaca lagi dari jar")
    void classes_of_the_rehearsal_are_mapped_and_not_read_again() throws Exception {
        Rehearsal.of(House.CHECKOUT, List.of(SERVICE));

        assertThat(namesIn(APP)).contains("app-cds.jsa").doesNotContain("app-cds.jsa.new");
        Path loaded = data.resolve("loaded");
        Process start = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:SharedArchiveFile=app-cds.jsa",
                        "-Xlog:class+load:file=" + loaded,
                        // It ends where it would open the database, which nobody named.
                        "-Dquarkus.oidc.tenant-enabled=false",
                        "-jar",
                        "quarkus-run.jar")
                .directory(APP.toFile())
                .inheritIO()
                .start();
        assertThat(start.waitFor()).isEqualTo(1);
        try (Stream<String> lines = Files.lines(loaded)) {
            assertThat(lines.filter(line -> line.contains(" id.narasitunggal.")))
                    .anyMatch(line -> line.endsWith("source: shared objects file (top)"))
                    // What Java makes up while it runs comes from neither.
                    .noneMatch(line -> line.contains("source: file:") || line.contains("source: jar:"));
        }
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
