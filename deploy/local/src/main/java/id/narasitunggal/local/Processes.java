package id.narasitunggal.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the operating system knows about a running process. */
final class Processes {

    private static final List<Path> SETSID = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    private Processes() {}

    /** The command in a session of its own, so that Ctrl-C reaches only the supervisor, who stops the parts in order. */
    static List<String> detached(List<String> command) {
        var setsid = SETSID.stream().filter(Files::isExecutable).findFirst();
        if (setsid.isEmpty()) {
            return command;
        }
        var detached = new ArrayList<String>();
        detached.add(setsid.get().toString());
        detached.addAll(command);
        return detached;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

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
