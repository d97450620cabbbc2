package id.narasitunggal.narrative.neighbour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** How far each neighbour's feed has been applied. */
@ApplicationScoped
public class FeedCursors {
    private final EntityManager database;
    private final Clock clock;

    FeedCursors(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Where to read on; null at the very beginning. */
    @Transactional
    public @Nullable String position(String feed) {
        return (String) database.createNativeQuery("select position from feed_cursor where feed = :feed", String.class)
                .setParameter("feed", feed)
                .getSingleResult();
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
