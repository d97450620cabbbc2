package id.narasitunggal.submission.exchange;

import id.narasitunggal.submission.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/** A file at hand for as long as it is looked at; it lies outside the database only that long. */
final class IncomingFile implements AutoCloseable {
    static final long MOST_BYTES = 20L * 1024 * 1024;

    private final Path path;
    private final long size;
    private final String sha256;

    private IncomingFile(Path path, long size, String sha256) {
        this.path = path;
        this.size = size;
        this.sha256 = sha256;
    }

    /** A file that we have already, laid down for a reader that must jump about in it. */
    static IncomingFile writtenBy(Consumer<OutputStream> writer) {
        Path path = create();
        try (OutputStream out = Files.newOutputStream(path)) {
            writer.accept(out);
            return new IncomingFile(path, Files.size(path), "");
        } catch (IOException e) {
            delete(path);
            throw new UncheckedIOException(e);
        } catch (RuntimeException failed) {
            delete(path);
            throw failed;
        }
    }

    /** @throws Refusal.Invalid when more comes than a file may hold */
    static IncomingFile receive(InputStream body) {
        Path path = create();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = copy(body, path, digest);
            return new IncomingFile(path, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            delete(path);
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (RuntimeException refused) {
            delete(path);
            throw refused;
        }
    }

    private static Path create() {
        try {
            return Files.createTempFile(LeftFiles.IMPORT_PREFIX, ".tmp");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long copy(InputStream body, Path path, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[65_536];
        long size = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > MOST_BYTES) {
                    throw Refusal.Invalid.field("#", "Berkas lebih besar dari 20 MiB. Bagi menjadi beberapa berkas.");
                }
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    Path path() {
        return path;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() {
        delete(path);
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
