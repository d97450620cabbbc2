package id.narasitunggal.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords the parts use among themselves: drawn once per data directory, readable by their owner only. */
final class Secrets {

    private static final SecureRandom DICE = new SecureRandom();

    private final Path file;
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path directory) {
        var secrets = new Secrets(directory.resolve("rahasia.properties"));
        try {
            if (Files.exists(secrets.file)) {
                secrets.known.load(new StringReader(Files.readString(secrets.file)));
            }
            return secrets;
        } catch (IOException unreadable) {
            throw new CannotStart("Berkas " + secrets.file + " tidak dapat dibaca.", unreadable);
        }
    }

    /** The secret of that name, drawn now when there was none. */
    synchronized String of(String name) {
        var secret = known.getProperty(name);
        if (secret != null) {
            return secret;
        }
        var drawn = random();
        known.setProperty(name, drawn);
        try (var text = new StringWriter()) {
            known.store(text, null);
            write(file, text.toString());
        } catch (IOException full) {
            throw new CannotStart("Berkas " + file + " tidak dapat ditulis.", full);
        }
        return drawn;
    }

    static String random() {
        var bytes = new byte[16];
        DICE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Writes a file nobody else on the machine may read, not even for the blink in which it is made. */
    static void write(Path file, String content) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, content);
        Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
