package id.narasitunggal.narrative.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;

/** Differences between units, as far as texts rest on them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DataConflicts {
    private static final String OPEN = """
            insert into data_conflict (id, indicator, as_of_date, opened_at)
            values (:id, :indicator, cast(:asOfDate as date), :at)
            on conflict do nothing
            """;

    private static final String ADD_ITEM = """
            insert into data_conflict_item (conflict_id, item_id) values (:id, :item) on conflict do nothing
            """;

    private static final String SETTLE = """
            update data_conflict
               set resolution = :resolution, chosen_item_id = cast(:chosen as uuid), reason = :reason, settled_at = :at
             where id = :id and settled_at is null
            """;

    /** Where nothing contradicts the text any more, nobody has to decide: it cites what was chosen, or there was no difference. */
    private static final String CLOSE_FLAGS = """
            update evidence_flag
               set decision = 'SETTLED', reason = coalesce(cast(:reason as text), 'Perbedaan data selesai dikaji'),
                   decided_by = :by, decided_name = 'Sistem', decided_at = :at, version = version + 1
             where kind = 'CONFLICT' and cause = :cause and (decision is null or decision = 'CORRECT')
               and (:none or item_id = cast(:chosen as uuid))
            """;

    private final Session database;
    private final FlagRaiser flags;
    private final Clock clock;

    DataConflicts(Session database, FlagRaiser flags, Clock clock) {
        this.database = database;
        this.flags = flags;
        this.clock = clock;
    }

    void open(UUID id, OpenedConflict news, List<UUID> items) {
        int isNew = database.createNativeMutationQuery(OPEN)
                .setParameter("id", id)
                .setParameter("indicator", news.indicator())
                .setParameter("asOfDate", Objects.toString(news.asOfDate(), null))
                .setParameter("at", clock.instant())
                .executeUpdate();
        if (isNew == 0 || items.isEmpty()) {
            return;
        }
        for (UUID item : items) {
            database.createNativeMutationQuery(ADD_ITEM)
                    .setParameter("id", id)
                    .setParameter("item", item)
                    .executeUpdate();
        }
        flags.raise(FlagKind.CONFLICT, id.toString(), items, Integer.MAX_VALUE);
    }

    void settle(UUID id, SettledConflict.Resolution resolution, SettledConflict news) {
        String chosen = Objects.toString(news.chosenItemId(), null);
        int wasOpen = database.createNativeMutationQuery(SETTLE)
                .setParameter("resolution", resolution.name())
                .setParameter("chosen", chosen)
                .setParameter("reason", news.reason())
                .setParameter("at", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
        if (wasOpen == 0 || resolution == SettledConflict.Resolution.FOOTNOTE_BOTH) {
            return;
        }
        database.createNativeMutationQuery(CLOSE_FLAGS)
                .setParameter("reason", news.reason())
                .setParameter("by", FlagRaiser.WATCH.subject())
                .setParameter("at", clock.instant())
                .setParameter("cause", id.toString())
                .setParameter("none", resolution == SettledConflict.Resolution.NO_CONFLICT)
                .setParameter("chosen", chosen)
                .executeUpdate();
    }
}
