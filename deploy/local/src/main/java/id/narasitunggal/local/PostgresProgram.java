package id.narasitunggal.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The unpacked PostgreSQL binaries of this machine's kind, and how to run them as anybody but root. */
final class PostgresProgram {

    private static final String VERSION = "18.4.0";
    private static final long PATIENCE_SECONDS = 180;

    private final Path home;
    private final List<String> identity;

    private PostgresProgram(Path home, List<String> identity) {
        this.home = home;
        this.identity = identity;
    }

    /** Unpacks the binaries once per machine and finds the identity under which the server may run on the directory. */
    static PostgresProgram forDirectory(Path directory) {
        var home = unpackedHome();
        return new PostgresProgram(home, ServerIdentity.choose(home.resolve("bin/postgres"), directory));
    }

    /** Runs one of the tools to its end; its output goes to the log. */
    int run(Path log, String tool, String... arguments) {
        var command = new ArrayList<>(identity);
        command.add(home.resolve("bin").resolve(tool).toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        try {
            var process = builder.start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException broken) {
            throw new CannotStart("Program PostgreSQL tidak dapat dijalankan: " + broken.getMessage(), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Dihentikan saat menunggu PostgreSQL. (Interrupted.)", stopped);
        }
    }

    private static Path unpackedHome() {
        var archive = archiveName();
        var home = cache().resolve("postgresql-" + VERSION + "-" + archive.replace(".txz", ""));
        if (Files.isExecutable(home.resolve("bin/postgres"))) {
            return home;
        }
        try (var packed = PostgresProgram.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new CannotStart("Tidak ada biner PostgreSQL untuk mesin ini: " + archive
                        + ". (No PostgreSQL binaries for this kind of machine.)");
            }
            Files.createDirectories(home.getParent());
            var fresh = Files.createTempDirectory(home.getParent(), "unpacking-");
            unpack(packed, fresh);
            moveInto(home, fresh);
            return home;
        } catch (IOException full) {
            throw new CannotStart("Biner PostgreSQL tidak dapat dibuka di " + home + ": " + full.getMessage(), full);
        }
    }

    private static Path cache() {
        // Nobody, in whose name root runs the server, cannot walk through root's home directory.
        return ServerIdentity.isRoot()
                ? Path.of("/var/cache/narasi-tunggal")
                : Path.of(System.getProperty("user.home"), ".cache", "narasi-tunggal");
    }

    private static void moveInto(Path home, Path fresh) throws IOException {
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(fresh, home);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException another) {
            // Two builds unpacked at the same time: both copies are the same, the first one stays.
            Directories.delete(fresh);
        }
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("entry outside of the archive: " + entry.getName());
                }
                write(tar, entry, path);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static String archiveName() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var arm = System.getProperty("os.arch").toLowerCase(Locale.ROOT).matches("aarch64|arm64");
        return "postgres-" + system + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }
}
