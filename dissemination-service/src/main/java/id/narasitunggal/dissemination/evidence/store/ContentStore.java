package id.narasitunggal.dissemination.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Keeps bytes under a key that is never used twice. */
public interface ContentStore {
    /** The two that there are; each piece of evidence remembers which one keeps it. */
    enum Name {
        DATABASE,
        FILES
    }

    Name name();

    void put(String key, Path file, String sha256) throws IOException;

    /** @throws IOException when the bytes are not there or cannot be reached */
    InputStream open(String key) throws IOException;

    /** Nothing happens when there is nothing under the key. */
    void delete(String key) throws IOException;
}
