package id.narasitunggal.dissemination.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hibernate.Session;

/** How far each neighbour's feed was read. */
@ApplicationScoped
class FeedCursors {
    static final String SUBMISSION = "submission";
    static final String NARRATIVE = "narrative";

    private final Session database;
    private final Clock clock;

    FeedCursors(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    String read(String feed) {
        return database.createNativeQuery("select cursor from feed_cursor where feed = :feed", Tuple.class)
                .setParameter("feed", feed)
                .getSingleResult()
                .get(0, String.class);
    }

    /** False when another replica has moved the cursor meanwhile: then its effect stands and ours must not. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean advance(String feed, String from, String to) {
        return database.createNativeMutationQuery(
                                "update feed_cursor set cursor = :to, read_at = :now where feed = :feed and cursor = :from")
                        .setParameter("feed", feed)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }
}
