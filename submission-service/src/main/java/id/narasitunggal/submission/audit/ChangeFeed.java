package id.narasitunggal.submission.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.submission.identity.Actor;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/**
 * The events that neighbours may see, in commit order. A sequence number is drawn before its transaction commits, so two
 * transactions can become visible out of order; therefore only rows below the oldest running transaction are handed out.
 */
@ApplicationScoped
public class ChangeFeed {
    private static final String ENTRIES = """
            select life, transaction::text::bigint as transaction, position, id, type, subject, occurred_at, data::text as data
              from event
             where reach <> 'AUDIT'
               and (life, transaction, position) > (:life, cast(cast(:transaction as text) as xid8), :position)
               and (life < (select max(number) from feed_life) or transaction < pg_snapshot_xmin(pg_current_snapshot()))
               and (:everyType or type = any (string_to_array(:types, ',')))
               and (:everyUnit or reach = 'EVERYONE' or unit_id = cast(:unit as uuid))
               and %s
             order by life, transaction, position
             limit :most
            """;

    /** Transaction numbers start over when a backup is restored into a new server; a new life keeps the order. */
    private static final String BEGIN_LIFE_AFTER_RESTORE = """
            insert into feed_life (number)
            select max(number) + 1 from feed_life
            having exists (select 1 from event
                            where life = (select max(number) from feed_life)
                              and transaction >= pg_snapshot_xmax(pg_current_snapshot()))
            """;

    private final Session database;
    private final ObjectMapper json;
    private final String source;
    private final String entries;

    ChangeFeed(
            Session database,
            ObjectMapper json,
            Instance<Withholding> withholdings,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.json = json;
        this.source = "/" + service;
        this.entries = ENTRIES.formatted(
                withholdings.stream().map(Withholding::condition).reduce("true", (all, one) -> all + " and " + one));
    }

    @Transactional
    void start(@Observes StartupEvent event) {
        database.createNativeQuery(BEGIN_LIFE_AFTER_RESTORE).executeUpdate();
    }

    /** Entries after a position, oldest first. An empty list of types means every type. */
    @Transactional
    public List<Entry> after(FeedPosition after, List<String> types, int most, Actor actor) {
        return database.createNativeQuery(entries, Tuple.class)
                .setParameter("life", after.life())
                .setParameter("transaction", String.valueOf(after.transaction()))
                .setParameter("position", after.position())
                .setParameter("everyType", types.isEmpty())
                .setParameter("types", String.join(",", types))
                .setParameter("everyUnit", actor.seesEveryUnit())
                .setParameter("unit", actor.unit() == null ? null : actor.unit().toString())
                .setParameter("most", most)
                .getResultStream()
                .map(this::entry)
                .toList();
    }

    private Entry entry(Tuple row) {
        try {
            return new Entry(
                    new FeedPosition(
                            row.get("life", Integer.class),
                            row.get("transaction", Long.class),
                            row.get("position", Long.class)),
                    new CloudEvent(
                            "1.0",
                            row.get("id", UUID.class),
                            source,
                            row.get("type", String.class),
                            row.get("subject", UUID.class),
                            row.get("occurred_at", Instant.class),
                            "application/json",
                            json.readTree(row.get("data", String.class))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored event unreadable", e);
        }
    }

    /** An event and its place in the feed. */
    public record Entry(FeedPosition position, CloudEvent event) {}
}
