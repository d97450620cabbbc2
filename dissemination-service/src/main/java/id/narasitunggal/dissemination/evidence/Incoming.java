package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.evidence.sniff.FileKind;
import id.narasitunggal.dissemination.problem.Refusal;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where files lie while they come in. Nothing stays: what a killed process left behind is cleared away after an hour. */
@ApplicationScoped
public class Incoming {
    private static final String PREFIX = "narasi-";
    private static final Duration LONGEST_UPLOAD = Duration.ofHours(1);

    private final Path folder;
    private final Clock clock;

    Incoming(@ConfigProperty(name = "narasi.evidence.incoming") Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        clear();
    }

    /**
     * Takes in a body piece by piece; the caller discards the file when done with it.
     *
     * @throws Refusal.Invalid as soon as there is more of it than its kind may have
     */
    UploadedFile receive(InputStream body, FileKind kind) throws IOException {
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, PREFIX, ".part");
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            DigestOutputStream digest = new DigestOutputStream(out, MessageDigest.getInstance("SHA-256"));
            long size = pour(body, digest, kind);
            String sha256 = HexFormat.of().formatHex(digest.getMessageDigest().digest());
            whole = true;
            return new UploadedFile(file, kind, size, sha256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static long pour(InputStream body, OutputStream to, FileKind kind) throws IOException {
        byte[] piece = new byte[1 << 16];
        long size = 0;
        for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
            size += read;
            if (size > kind.mostBytes()) {
                throw Refusal.Invalid.because(
                        "file-too-large",
                        "#",
                        "Berkas terlalu besar. Kirim gambar atau PDF paling besar 10 MiB, rekaman suara paling besar 25 MiB, atau video MP4 paling besar 50 MiB.");
            }
            to.write(piece, 0, read);
        }
        return size;
    }

    void discard(UploadedFile file) throws IOException {
        Files.deleteIfExists(file.path());
    }

    @Scheduled(every = "30m", delayed = "30m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void clear() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        FileTime left = FileTime.from(clock.instant().minus(LONGEST_UPLOAD));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(
                            found -> String.valueOf(found.getFileName()).startsWith(PREFIX))
                    .toList()) {
                if (Files.getLastModifiedTime(file).compareTo(left) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
