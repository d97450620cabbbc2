package id.narasitunggal.dissemination.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps bytes as files in one folder that all replicas share, spread over subfolders by the beginning of the key. */
@ApplicationScoped
class FileStore implements ContentStore {
    private final Optional<Path> folder;

    FileStore(@ConfigProperty(name = "narasi.evidence.files.folder") Optional<Path> folder) {
        this.folder = folder;
    }

    @Override
    public Name name() {
        return Name.FILES;
    }

    /** Under another name first: whoever sees the file sees the whole of it. */
    @Override
    public void put(String key, Path file, String sha256) throws IOException {
        Files.createDirectories(shelf(key));
        Path target = place(key);
        Path incomplete = shelf(key).resolve(key + ".part");
        try {
            Files.copy(file, incomplete, StandardCopyOption.REPLACE_EXISTING);
            Files.move(incomplete, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(incomplete);
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(place(key));
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(place(key));
    }

    private Path place(String key) throws IOException {
        return shelf(key).resolve(key);
    }

    private Path shelf(String key) throws IOException {
        Path root = folder.orElseThrow(() -> new IOException("narasi.evidence.files.folder is not set"));
        return root.resolve(key.substring(0, 2));
    }
}
