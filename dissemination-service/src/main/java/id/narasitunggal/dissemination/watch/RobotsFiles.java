package id.narasitunggal.dissemination.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

/** The robots.txt of each website as last read, for all replicas. */
@ApplicationScoped
class RobotsFiles {
    private static final String KEEP = """
            insert into robots_file (origin, content, read_at) values (:origin, :content, :at)
            on conflict (origin) do update set content = excluded.content, read_at = excluded.read_at
            """;

    private final Session database;

    RobotsFiles(Session database) {
        this.database = database;
    }

    @Transactional
    Optional<Kept> of(String origin) {
        return database.createNativeQuery(
                        "select content, read_at from robots_file where origin = :origin", Tuple.class)
                .setParameter("origin", origin)
                .getResultStream()
                .map(row -> new Kept(row.get("content", String.class), row.get("read_at", Instant.class)))
                .findFirst();
    }

    @Transactional
    void keep(String origin, Kept read) {
        database.createNativeMutationQuery(KEEP)
                .setParameter("origin", origin)
                .setParameter("content", read.content())
                .setParameter("at", read.readAt())
                .executeUpdate();
    }

    /** What a website's robots.txt said, and when. */
    record Kept(String content, Instant readAt) {}
}
