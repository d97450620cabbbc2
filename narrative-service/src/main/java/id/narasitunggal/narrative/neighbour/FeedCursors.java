package id.narasitunggal.narrative.neighbour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** How far each neighbour's feed has been applied. */
@ApplicationScoped
public class FeedCursors {
    private final Session database;
    private final Clock clock;

    FeedCursors(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Where to read on; null at the very beginning. */
    @Transactional
    public @Nullable String position(String feed) {
        return database.createNativeQuery("select position from feed_cursor where feed = :feed", Tuple.class)
                .setParameter("feed", feed)
                .getSingleResult()
                .get(0, String.class);
    }

    /**
     * Moves on, unless another replica did so first; the caller's transaction carries the effects, so each happens once.
     *
     * @return false when the feed no longer stands where this reader found it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean move(String feed, @Nullable String from, @Nullable String to) {
        return database.createNativeQuery(
                                "update feed_cursor set position = cast(:to as text), moved_at = :now where feed = :feed and position is not distinct from cast(:from as text)")
                        .setParameter("to", to)
                        .setParameter("now", clock.instant())
                        .setParameter("feed", feed)
                        .setParameter("from", from)
                        .executeUpdate()
                == 1;
    }
}
