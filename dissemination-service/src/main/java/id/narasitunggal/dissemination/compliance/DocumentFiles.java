package id.narasitunggal.dissemination.compliance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Documents on their way into the archive, on the disk: those of a nation together would not fit into memory. Closing removes them. */
final class DocumentFiles implements AutoCloseable {
    private final Map<DocumentFormat, Path> files = new EnumMap<>(DocumentFormat.class);

    /** An empty file for a document. */
    Path begin(DocumentFormat format) throws IOException {
        Path file = Files.createTempFile("laporan", "." + format.ending());
        files.put(format, file);
        return file;
    }

    void forEach(BiConsumer<DocumentFormat, Path> each) {
        files.forEach(each);
    }

    @Override
    public void close() {
        for (Path file : files.values()) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
