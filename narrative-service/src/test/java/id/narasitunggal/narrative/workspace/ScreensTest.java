package id.narasitunggal.narrative.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the checks of the screens' own language. Its tool comes with the bundler, which the test build has run before. */
@QuarkusTest
class ScreensTest {
    private static final Path MODULE = Path.of("").toAbsolutePath();

    @Test
    void the_screens_hold_their_types() throws Exception {
        deno("check", "src/main/resources/web/app/app.ts");
    }

    @Test
    void the_screens_pass_their_tests() throws Exception {
        deno("test", "--allow-read", "src/test/ui");
    }

    private static void deno(String task, String... arguments) throws Exception {
        Path tool = tool();
        List<String> command = Stream.concat(
                        Stream.of(tool.toString(), task, "--no-remote", "--config", "src/test/ui/deno.json"),
                        Stream.of(arguments))
                .toList();
        Path log = Files.createDirectories(MODULE.resolve("target")).resolve("deno-" + task + ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(MODULE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("DENO_DIR", MODULE.resolve("target/deno").toString());
        builder.environment().put("NO_COLOR", "1");

        int status = builder.start().waitFor();

        assertThat(status).as(() -> read(log)).isZero();
    }

    private static Path tool() throws IOException {
        Path delivered = MODULE.resolve("node_modules/@deno");
        if (Files.isDirectory(delivered)) {
            try (Stream<Path> files = Files.find(
                    delivered,
                    2,
                    (file, kind) -> file.endsWith("deno") && Files.isExecutable(file) && kind.isRegularFile())) {
                return files.findFirst().orElseGet(ScreensTest::skip);
            }
        }
        return skip();
    }

    private static Path skip() {
        System.out.println("DILEWATI: uji layar. Deno tidak tersedia untuk sistem operasi ini.");
        return abort("Deno is not available for this platform");
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
