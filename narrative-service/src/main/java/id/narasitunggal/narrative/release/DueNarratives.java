package id.narasitunggal.narrative.release;

import id.narasitunggal.narrative.editorial.Narrative;
import id.narasitunggal.narrative.editorial.Narratives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Narratives whose hour has come: what the schedule works through. */
@ApplicationScoped
public class DueNarratives {
    private static final String FROM = " from narrative n join edition e on e.narrative_id = n.id where ";
    private static final int MOST = 200;

    private final Session database;
    private final Narratives narratives;

    DueNarratives(Session database, Narratives narratives) {
        this.database = database;
        this.narratives = narratives;
    }

    /** What an hour can mean to a narrative. */
    enum Hour {
        PUBLICATION("e.status = 'SCHEDULED' and e.scheduled_for <= :now", " order by e.scheduled_for"),
        EXPIRY("e.status = 'PUBLISHED' and e.expires_at <= :now", " order by e.expires_at");

        private final String condition;
        private final String order;

        Hour(String condition, String order) {
            this.condition = condition;
            this.order = order;
        }
    }

    /** Longest overdue first. */
    @Transactional
    public List<UUID> at(Hour hour, Instant now) {
        return database.createNativeQuery("select n.id" + FROM + hour.condition + hour.order, Tuple.class)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> row.get(0, UUID.class))
                .toList();
    }

    /** Locks a narrative for this transaction; empty when another replica has it, or it is no longer due. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Narrative> claim(Hour hour, UUID id, Instant now) {
        return database.createNativeQuery(
                        "select n.id" + FROM + hour.condition + " and n.id = :id for update skip locked", Tuple.class)
                .setParameter("now", now)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> row.get(0, UUID.class))
                .findFirst()
                .flatMap(narratives::whole);
    }
}
