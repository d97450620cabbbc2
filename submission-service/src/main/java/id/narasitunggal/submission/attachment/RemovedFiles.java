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
            ContentStore store = stores.of(ContentStore.Name.valueOf(file.get("store", String.class)));
            try {
                store.delete(file.get("store_key", String.class));
                database.createNativeMutationQuery("delete from attachment where id = :id")
                        .setParameter("id", file.get("id", UUID.class))
                        .executeUpdate();
            } catch (IOException unreachable) {
                LOG.warnf("attachment %s not cleared yet: %s", file.get("id", UUID.class), unreachable.toString());
            }
        }
    }
}
