package id.narasitunggal.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A part of the product that runs as a process of its own, with its log beside its data. */
final class Part {

    private static final int LAST_LINES = 15;

    private final String name;
    private final Path log;
    private final List<String> command;
    private final Path directory;
    private final Map<String, String> environment;
    private final Register register;
    private @Nullable Process process;

    Part(
            String name,
            Path log,
            List<String> command,
            Path directory,
            Map<String, String> environment,
            Register register) {
        this.name = name;
        this.log = log;
        this.command = command;
        this.directory = directory;
        this.environment = environment;
        this.register = register;
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    Path directory() {
        return directory;
    }

    synchronized void start() {
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            var builder = new ProcessBuilder(Processes.detached(command))
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            var started = builder.start();
            register.add(started.pid(), name);
            process = started;
        } catch (IOException broken) {
            throw new CannotStart(name + " tidak dapat dijalankan: " + broken.getMessage(), broken);
        }
    }

    synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Whether the process ended although nobody asked it to. */
    synchronized boolean hasDied() {
        return process != null && !process.isAlive();
    }

    synchronized long pid() {
        return process == null ? -1 : process.pid();
    }

    /** Asks the process to finish its work and end; insists after twenty seconds. */
    void stop() {
        stop(Duration.ofSeconds(20));
    }

    synchronized void stop(Duration patience) {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        process = null;
    }

    /** Ends the process at once, as {@code kill -9} does. */
    synchronized void killHard() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
            process = null;
        }
    }

    /** Tells which part ended by itself and what it said last. */
    CannotStart died() {
        return new CannotStart(name + " berhenti sendiri. Baris terakhir dari " + log + ":\n" + lastLines());
    }

    String lastLines() {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var tail = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
            return "    " + String.join("\n    ", tail);
        } catch (IOException gone) {
            return "    (log tidak dapat dibaca)";
        }
    }
}
