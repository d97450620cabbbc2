package id.narasitunggal.narrative.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * The chain of hashes over the event log. Acts do not wait for it: it grows behind them, over rows whose order can no longer
 * change because every older transaction has ended.
 */
@ApplicationScoped
public class EventChain {
    private static final int LOCK = 920150507;

    /** One text per row, the same in every session and time zone; jsonb prints itself in one way only. */
    private static final String ROW = """
            jsonb_build_array(e.life, e.transaction::text, e.position, e.id, e.type, e.subject, e.unit_id, e.reach, e.data, e.changes,
                e.reason, e.actor, e.actor_name, e.actor_roles, e.actor_unit, e.request_id,
                (extract(epoch from e.occurred_at) * 1000000)::bigint)::text""";

    private static final String AFTER =
            "(e.life, e.transaction, e.position) > (:life, cast(:transaction as xid8), :position)";

    private static final String HEAD = """
            select number, life, transaction::text::bigint as transaction, position, hash
              from event_link order by number desc limit 1
            """;

    private static final String UNSEALED = "select e.position, " + ROW + " as row from event e where " + AFTER + """
              and (e.life < (select max(number) from feed_life) or e.transaction < pg_snapshot_xmin(pg_current_snapshot()))
            order by e.life, e.transaction, e.position
            limit :most
            """;

    private static final String APPEND = """
            insert into event_link (number, life, transaction, position, hash)
            select fresh.number, e.life, e.transaction, e.position, fresh.hash
              from jsonb_to_recordset(cast(:links as jsonb)) as fresh (number bigint, position bigint, hash text)
              join event e using (position)
            """;

    private static final String LINKS = """
            select l.number, l.life, l.transaction::text::bigint as transaction, l.position, l.hash, s.hash as anchor,
                   (e.life, e.transaction) is not distinct from (l.life, l.transaction) as in_place,
                   case when e.id is not null then
            """ + ROW + """
                   end as row
              from event_link l
              left join event e on e.position = l.position
              left join event_seal s on s.number = l.number
             where l.number > :after
             order by l.number
             limit :most
            """;

    private static final String UNLINKED = "select e.position from event e where " + AFTER + """
              and (e.life, e.transaction, e.position) <= (:lastLife, cast(:lastTransaction as xid8), :lastPosition)
              and not exists (select from event_link l where l.position = e.position)
            order by e.life, e.transaction, e.position
            limit 1
            """;

    private final Session database;
    private final ObjectMapper json;

    EventChain(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The last link, as it stands. */
    @Transactional
    public Optional<EventLink> head() {
        return database.createNativeQuery(HEAD, Tuple.class)
                .getResultStream()
                .findFirst()
                .map(row -> new EventLink(
                        row.get("number", Long.class), place(row), row.get("hash", String.class), null, true, null));
    }

    /**
     * Chains what has been committed since the last time and seals the new end; one replica at a time.
     *
     * @return how many rows were chained; 0 when there were none, or another replica is at it
     */
    @Transactional
    public int grow(int most, Instant now) {
        if (!database.createNativeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")", Tuple.class)
                .getSingleResult()
                .get(0, Boolean.class)) {
            return 0;
        }
        Optional<EventLink> head = head();
        long number = head.map(EventLink::number).orElse(0L);
        String hash = head.map(EventLink::hash).orElse(EventLink.ORIGIN);
        List<Map<String, Object>> fresh = new ArrayList<>();
        for (Tuple row : unsealed(head.map(EventLink::place).orElse(FeedPosition.BEGINNING), most)) {
            number++;
            hash = EventLink.hash(hash, row.get("row", String.class));
            fresh.add(Map.of("number", number, "position", row.get("position", Long.class), "hash", hash));
        }
        if (!fresh.isEmpty()) {
            append(fresh, number, hash, now);
        }
        return fresh.size();
    }

    private List<Tuple> unsealed(FeedPosition after, int most) {
        return from(database.createNativeQuery(UNSEALED, Tuple.class), after)
                .setParameter("most", most)
                .getResultList();
    }

    private void append(List<Map<String, Object>> links, long number, String hash, Instant now) {
        try {
            database.createNativeMutationQuery(APPEND)
                    .setParameter("links", json.writeValueAsString(links))
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        database.createNativeMutationQuery(
                        "insert into event_seal (number, hash, sealed_at) values (:number, :hash, :now)")
                .setParameter("number", number)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Links after a number, each with its event as it stands now. */
    @Transactional
    public List<EventLink> links(long after, int most) {
        return database.createNativeQuery(LINKS, Tuple.class)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new EventLink(
                        row.get("number", Long.class),
                        place(row),
                        row.get("hash", String.class),
                        row.get("row", String.class),
                        row.get("in_place", Boolean.class),
                        row.get("anchor", String.class)))
                .toList();
    }

    /** An event among sealed ones that no link knows: it was not there when they were sealed. */
    @Transactional
    public Optional<Long> slippedIn(FeedPosition after, FeedPosition last) {
        return from(database.createNativeQuery(UNLINKED, Tuple.class), after)
                .setParameter("lastLife", last.life())
                .setParameter("lastTransaction", String.valueOf(last.transaction()))
                .setParameter("lastPosition", last.position())
                .getResultStream()
                .map(row -> row.get(0, Long.class))
                .findFirst();
    }

    /** The highest number that was ever sealed. */
    @Transactional
    public long sealed() {
        return database.createNativeQuery("select coalesce(max(number), 0) from event_seal", Tuple.class)
                .getSingleResult()
                .get(0, Long.class);
    }

    private static <T> NativeQuery<T> from(NativeQuery<T> query, FeedPosition after) {
        return query.setParameter("life", after.life())
                .setParameter("transaction", String.valueOf(after.transaction()))
                .setParameter("position", after.position());
    }

    private static FeedPosition place(Tuple row) {
        return new FeedPosition(
                row.get("life", Integer.class), row.get("transaction", Long.class), row.get("position", Long.class));
    }
}
