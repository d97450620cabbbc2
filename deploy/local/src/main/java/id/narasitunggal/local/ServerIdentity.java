package id.narasitunggal.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Under whose name PostgreSQL runs: it refuses root. A normal user runs it directly; root hides behind a user namespace or,
 * where the machine forbids those, becomes the unprivileged user {@code nobody}, who then owns the data.
 */
final class ServerIdentity {

    private static final int NOBODY = 65534;
    private static final List<String> NAMESPACE = List.of("unshare", "-U", "--");
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");

    private ServerIdentity() {}

    /** The words to put before the server's command so that it may run the program on the directory. */
    static List<String> choose(Path program, Path directory) {
        if (!isRoot()) {
            return List.of();
        }
        own(directory, 0);
        if (works(NAMESPACE, program, directory)) {
            return NAMESPACE;
        }
        own(directory, NOBODY);
        if (works(AS_NOBODY, program, directory)) {
            return AS_NOBODY;
        }
        throw new CannotStart(
                "PostgreSQL menolak berjalan sebagai root, dan pengguna nobody tidak dapat mencapai " + directory
                        + "; jalankan sebagai pengguna biasa atau pindahkan ke direktori yang terbuka seperti /opt."
                        + " (Run as a normal user, or below a directory open to all.)");
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean works(List<String> prefix, Path program, Path directory) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(
                "sh",
                "-c",
                "test \"$(id -u)\" != 0 && test -w \"$2\" && \"$1\" --version",
                "sh",
                program.toString(),
                directory.toString()));
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void own(Path directory, int user) {
        try (var tree = Files.walk(directory)) {
            for (var path : tree.toList()) {
                if ((int) Files.getAttribute(path, "unix:uid") != user) {
                    Files.setAttribute(path, "unix:uid", user);
                }
            }
        } catch (IOException refused) {
            throw new CannotStart(
                    "Pemilik direktori " + directory + " tidak dapat diubah: " + refused.getMessage(), refused);
        }
    }
}
