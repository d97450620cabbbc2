package id.narasitunggal.narrative.quality.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The addresses that texts name as sources, and the last look at each. */
@ApplicationScoped
public class Links {
    private static final Duration AGAIN_WHEN_FINE = Duration.ofDays(1);
    private static final Duration AGAIN_WHEN_NOT = Duration.ofMinutes(15);

    /** While one replica looks, the others leave the address alone; one that dies meanwhile is followed by another. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final String COLLECT = """
            insert into link_look (url, next_at)
            select distinct source ->> 'url', cast(:now as timestamptz)
              from edition e
             cross join lateral jsonb_array_elements(e.content -> 'sources') source
             where e.status in ('DRAFT', 'EDITORIAL_REVIEW', 'COORDINATION', 'READY_FOR_APPROVAL', 'APPROVED', 'SCHEDULED')
               and source ->> 'url' is not null
            on conflict do nothing
            """;

    private static final String CLAIM = """
            update link_look set next_at = :lease
             where url in (select url from link_look where next_at <= :now order by next_at limit :most for update skip locked)
            returning url
            """;

    private final Session database;

    Links(Session database) {
        this.database = database;
    }

    /** Addresses of texts in the works that are new to us. */
    @Transactional
    public void collect(Instant now) {
        database.createNativeMutationQuery(COLLECT).setParameter("now", now).executeUpdate();
    }

    @Transactional
    public List<String> claim(Instant now, int most) {
        return database.createNativeQuery("with due as (" + CLAIM + ") select url from due", Tuple.class)
                .setParameter("lease", now.plus(LEASE))
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> row.get(0, String.class))
                .toList();
    }

    @Transactional
    public void keep(LinkLook look) {
        Duration pause = look.state() == LinkState.REACHABLE ? AGAIN_WHEN_FINE : AGAIN_WHEN_NOT;
        Instant at = Objects.requireNonNull(look.at());
        database.createNativeMutationQuery(
                        "update link_look set state = :state, status = cast(:status as integer), looked_at = :at, next_at = :next where url = :url")
                .setParameter("state", String.valueOf(look.state()))
                .setParameter(
                        "status", look.status() == null ? null : look.status().toString())
                .setParameter("at", at)
                .setParameter("next", at.plus(pause))
                .setParameter("url", look.url())
                .executeUpdate();
    }

    public Map<String, LinkLook> among(Collection<String> urls) {
        if (urls.isEmpty()) {
            return Map.of();
        }
        return database.createNativeQuery(
                        "select url, state, status, looked_at from link_look where url in (:urls)", Tuple.class)
                .setParameter("urls", urls)
                .getResultStream()
                .map(row -> new LinkLook(
                        row.get("url", String.class),
                        state(row.get("state", String.class)),
                        row.get("status", Integer.class),
                        row.get("looked_at", Instant.class)))
                .collect(Collectors.toMap(LinkLook::url, look -> look));
    }

    private static @Nullable LinkState state(@Nullable String word) {
        return word == null ? null : LinkState.valueOf(word);
    }
}
