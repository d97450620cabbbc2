package id.narasitunggal.submission.attachment;

import id.narasitunggal.submission.attachment.store.ContentStore;
import id.narasitunggal.submission.attachment.store.ContentStores;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Clears away the bytes of files that left their draft. Any number of replicas may do it at the same time. */
@ApplicationScoped
public class RemovedFiles {
    private static final Logger LOG = Logger.getLogger(RemovedFiles.class);
    private static final Duration REST = Duration.ofHours(1);

    private static final String REMOVED = """
            select id, store, store_key from attachment
             where removed_at < :before
             order by removed_at
             limit 50
               for update skip locked
            """;

    /** Who clears away another row of the same bytes waits until this one is gone. */
    private static final String ONE_AT_A_TIME =
            "select cast(pg_advisory_xact_lock(hashtextextended(cast(:key as text), 0)) as text)";

    private static final String SHARED =
            "select exists (select from attachment where store_key = :key and id <> :id) as shared";

    private final Session database;
    private final ContentStores stores;
    private final Clock clock;

    RemovedFiles(Session database, ContentStores stores, Clock clock) {
        this.database = database;
        this.stores = stores;
        this.clock = clock;
    }

    @Scheduled(every = "15m", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void clear() {
        List<Tuple> removed = database.createNativeQuery(REMOVED, Tuple.class)
                .setParameter("before", clock.instant().minus(REST))
                .getResultList();
        for (Tuple file : removed) {
            UUID id = file.get("id", UUID.class);
            String key = file.get("store_key", String.class);
            try {
                if (!isShared(key, id)) {
                    stores.of(ContentStore.Name.valueOf(file.get("store", String.class)))
                            .delete(key);
                }
                database.createNativeMutationQuery("delete from attachment where id = :id")
                        .setParameter("id", id)
                        .executeUpdate();
            } catch (IOException unreachable) {
                LOG.warnf("attachment %s not cleared yet: %s", id, unreachable.toString());
            }
        }
    }

    private boolean isShared(String key, UUID id) {
        database.createNativeQuery(ONE_AT_A_TIME, Tuple.class)
                .setParameter("key", key)
                .getSingleResult();
        return database.createNativeQuery(SHARED, Tuple.class)
                .setParameter("key", key)
                .setParameter("id", id)
                .getSingleResult()
                .get("shared", Boolean.class);
    }
}
