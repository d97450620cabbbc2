package id.narasitunggal.narrative.collaboration;

import id.narasitunggal.narrative.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Heartbeats of people who have a narrative open; the desk sees the desk. */
@ApplicationScoped
public class Presences {
    private static final Duration STILL_THERE = Duration.ofMinutes(1);

    private final Session database;
    private final Clock clock;

    Presences(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void announce(UUID narrativeId, Actor actor) {
        database.createNativeMutationQuery("""
                        insert into presence (narrative_id, subject, name, seen_at) values (:narrative, :subject, :name, :now)
                        on conflict (narrative_id, subject) do update set name = excluded.name, seen_at = excluded.seen_at""")
                .setParameter("narrative", narrativeId)
                .setParameter("subject", actor.subject())
                .setParameter("name", actor.name())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Who else has the narrative open; nobody, to those who do not work at the desk. */
    public List<PresenceView> others(UUID narrativeId, Actor actor) {
        if (!DeskRules.works(actor)) {
            return List.of();
        }
        return database.createNativeQuery(
                        "select name, seen_at from presence where narrative_id = :narrative and subject <> :me and seen_at > :since order by name limit 50",
                        Tuple.class)
                .setParameter("narrative", narrativeId)
                .setParameter("me", actor.subject())
                .setParameter("since", clock.instant().minus(STILL_THERE))
                .getResultStream()
                .map(row -> new PresenceView(row.get("name", String.class), row.get("seen_at", Instant.class)))
                .toList();
    }
}
