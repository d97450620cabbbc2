package id.narasitunggal.narrative.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Differences between units, as far as texts rest on them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DataConflicts {
    /** What is open stays in its round; what was settled and differs again begins the next one. */
    private static final String OPEN = """
            insert into data_conflict as known (id, indicator, as_of_date, opened_at)
            values (:id, :indicator, cast(:asOfDate as date), :at)
            on conflict (id) do update
               set round = known.round + case when known.settled_at is null then 0 else 1 end,
                   resolution = null, chosen_item_id = null, reason = null, settled_at = null
            """;

    private static final String ROUND = "select round from data_conflict where id = :id";

    private static final String LEAVE = """
            delete from data_conflict_item where conflict_id = :id and item_id not in (:items)
            """;

    private static final String JOIN = """
            insert into data_conflict_item (conflict_id, item_id)
            select :id, item from unnest(cast(string_to_array(:items, ',') as uuid[])) item
            on conflict do nothing
            """;

    private static final String SETTLE = """
            update data_conflict
               set resolution = :resolution, chosen_item_id = cast(:chosen as uuid), reason = :reason, settled_at = :at
             where id = :id
            """;

    /** Where nothing contradicts the text any more, nobody has to decide: what it cites was chosen, or differs no longer. */
    private static final String CLOSE_FLAGS = """
            update evidence_flag f
               set decision = 'SETTLED', reason = coalesce(cast(:reason as text), 'Perbedaan data selesai dikaji'),
                   decided_by = :by, decided_name = 'Sistem', decided_at = :at, version = version + 1
             where f.kind = 'CONFLICT' and conflict_of(f.cause) = :conflict
               and (f.decision is null or f.decision = 'CORRECT')
               and (:all or f.item_id = cast(:chosen as uuid)
                    or not exists (select from data_conflict_item d
                                    where d.conflict_id::text = :conflict and d.item_id = f.item_id))
            """;

    private final Session database;
    private final FlagRaiser flags;
    private final Clock clock;

    DataConflicts(Session database, FlagRaiser flags, Clock clock) {
        this.database = database;
        this.flags = flags;
        this.clock = clock;
    }

    /** Told anew whenever the units' words move: who takes part is what was told last. */
    void open(UUID id, OpenedConflict news, Set<UUID> items) {
        database.createNativeMutationQuery(OPEN)
                .setParameter("id", id)
                .setParameter("indicator", news.indicator())
                .setParameter("asOfDate", Objects.toString(news.asOfDate(), null))
                .setParameter("at", clock.instant())
                .executeUpdate();
        takePart(id, items);
        close(id, "Butir data ini tidak lagi berbeda dengan data instansi lain", false, null);
        flags.raise(FlagKind.CONFLICT, id + ":" + round(id), items, Integer.MAX_VALUE);
    }

    void settle(UUID id, SettledConflict.Resolution resolution, SettledConflict news) {
        String chosen = Objects.toString(news.chosenItemId(), null);
        int known = database.createNativeMutationQuery(SETTLE)
                .setParameter("resolution", resolution.name())
                .setParameter("chosen", chosen)
                .setParameter("reason", news.reason())
                .setParameter("at", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
        if (known > 0 && resolution != SettledConflict.Resolution.FOOTNOTE_BOTH) {
            close(id, news.reason(), resolution == SettledConflict.Resolution.NO_CONFLICT, chosen);
        }
    }

    private int round(UUID id) {
        return database.createNativeQuery(ROUND, Tuple.class)
                .setParameter("id", id)
                .getSingleResult()
                .get(0, Integer.class);
    }

    private void takePart(UUID id, Set<UUID> items) {
        database.createNativeMutationQuery(LEAVE)
                .setParameter("id", id)
                .setParameter("items", items)
                .executeUpdate();
        database.createNativeMutationQuery(JOIN)
                .setParameter("id", id)
                .setParameter("items", items.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .executeUpdate();
    }

    private void close(UUID id, @Nullable String reason, boolean all, @Nullable String chosen) {
        database.createNativeMutationQuery(CLOSE_FLAGS)
                .setParameter("reason", reason)
                .setParameter("by", FlagRaiser.WATCH.subject())
                .setParameter("at", clock.instant())
                .setParameter("conflict", id.toString())
                .setParameter("all", all)
                .setParameter("chosen", chosen)
                .executeUpdate();
    }
}
