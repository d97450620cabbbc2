package id.narasitunggal.dissemination.evidence.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Keeps bytes beside the records, in pieces: one backup holds everything. */
@ApplicationScoped
class DatabaseStore implements ContentStore {
    private static final int PIECE = 1 << 20;

    private final Session database;

    DatabaseStore(Session database) {
        this.database = database;
    }

    @Override
    public Name name() {
        return Name.DATABASE;
    }

    /** Within the caller's transaction: the bytes are there exactly when the evidence is. */
    @Override
    public void put(String key, Path file, String sha256) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                database.createNativeMutationQuery(
                                "insert into evidence_piece (store_key, number, bytes) values (:key, :number, :bytes)")
                        .setParameter("key", key)
                        .setParameter("number", number++)
                        .setParameter("bytes", piece)
                        .executeUpdate();
            }
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        byte[] first = piece(key, 0);
        if (first == null) {
            throw new FileNotFoundException(key);
        }
        return new SequenceInputStream(new Pieces(key, first));
    }

    @Override
    public void delete(String key) {
        database.createNativeMutationQuery("delete from evidence_piece where store_key = :key")
                .setParameter("key", key)
                .executeUpdate();
    }

    private byte @Nullable [] piece(String key, int number) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> database.createNativeQuery(
                                "select bytes from evidence_piece where store_key = :key and number = :number",
                                Tuple.class)
                        .setParameter("key", key)
                        .setParameter("number", number)
                        .getResultStream()
                        .map(row -> row.get(0, byte[].class))
                        .findFirst()
                        .orElse(null));
    }

    /** Fetches a piece when the reader has come to it: a slow reader holds neither a connection nor a whole file. */
    private final class Pieces implements Enumeration<InputStream> {
        private final String key;
        private byte @Nullable [] next;
        private int number;

        Pieces(String key, byte[] first) {
            this.key = key;
            this.next = first;
        }

        @Override
        public boolean hasMoreElements() {
            if (next == null && number >= 0) {
                next = piece(key, ++number);
                number = next == null ? -1 : number;
            }
            return next != null;
        }

        @Override
        public InputStream nextElement() {
            byte[] piece = hasMoreElements() ? next : null;
            if (piece == null) {
                throw new NoSuchElementException();
            }
            next = null;
            return new ByteArrayInputStream(piece);
        }
    }
}
