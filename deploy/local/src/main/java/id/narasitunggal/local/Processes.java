package id.narasitunggal.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the operating system knows about a running process. */
final class Processes {

    private Processes() {}

    /** The whole command line, empty when the process is gone or its owner hides it. */
    static String commandLine(ProcessHandle process) {
        try {
            var words = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return new String(words, StandardCharsets.UTF_8).replace('\0', ' ').trim();
        } catch (IOException notLinux) {
            return process.info().commandLine().orElse("");
        }
    }
}
