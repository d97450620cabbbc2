package id.narasitunggal.local;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * The pid file of one data directory: which processes this run started. When the supervisor itself was killed, the next start
 * finds its orphans here, and ends a process only if its command line carries the mark of this very directory.
 */
final class Register {

    private static final String SUPERVISOR = "pengawas";

    private final Path file;
    private final String mark;

    private Register(Path data) {
        this.file = data.resolve("proses");
        this.mark = markOf(data);
    }

    /** The word every process of this data directory carries on its command line. */
    static String markOf(Path data) {
        return "-Dnarasi.data=" + data.toAbsolutePath().normalize();
    }

    /** Takes over the directory: refuses while another supervisor works on it, ends what a killed one left behind. */
    static Register takeOver(Path data) {
        var register = new Register(data);
        var before = register.entries();
        before.stream()
                .filter(entry -> SUPERVISOR.equals(entry.name())
                        && entry.pid() != ProcessHandle.current().pid())
                .flatMap(entry -> register.alive(entry).stream())
                .findFirst()
                .ifPresent(other -> {
                    throw new CannotStart("Narasi Tunggal sudah berjalan di " + data + " (proses " + other.pid()
                            + "); hentikan dulu dengan Ctrl-C. (Already running.)");
                });
        before.forEach(entry -> register.alive(entry).ifPresent(Register::end));
        register.clear();
        register.add(ProcessHandle.current().pid(), SUPERVISOR);
        return register;
    }

    synchronized void add(long pid, String name) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, pid + " " + name + "\n", CREATE, APPEND);
        } catch (IOException full) {
            throw new CannotStart("Berkas " + file + " tidak dapat ditulis: " + full.getMessage(), full);
        }
    }

    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            throw new CannotStart("Berkas " + file + " tidak dapat dihapus.", refused);
        }
    }

    private Optional<ProcessHandle> alive(Entry entry) {
        return ProcessHandle.of(entry.pid())
                .filter(process -> (" " + Processes.commandLine(process) + " ").contains(" " + mark + " "));
    }

    private static void end(ProcessHandle orphan) {
        orphan.destroy();
        try {
            orphan.onExit().orTimeout(15, TimeUnit.SECONDS).join();
        } catch (CompletionException stubborn) {
            orphan.destroyForcibly();
            orphan.onExit().join();
        }
    }

    private List<Entry> entries() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .filter(line -> line.matches("\\d{1,10} \\S.*"))
                            .map(Entry::parse)
                            .toList()
                    : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private record Entry(long pid, String name) {

        static Entry parse(String line) {
            var space = line.indexOf(' ');
            return new Entry(Long.parseLong(line.substring(0, space)), line.substring(space + 1));
        }
    }
}
