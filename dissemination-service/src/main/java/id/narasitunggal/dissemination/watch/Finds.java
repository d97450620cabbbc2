package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.placement.CanonicalAddress;
import id.narasitunggal.dissemination.placement.PlacementOrigin;
import id.narasitunggal.dissemination.syndication.PageSuggested;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** Enters addresses that were found or suggested into the queue; each once, and never more than a website can be asked. */
@ApplicationScoped
class Finds {
    private static final Duration NOT_AGAIN_WITHIN = Duration.ofHours(24);

    /** Only addresses on the website itself: a link to elsewhere proves nothing about this unit. */
    private static final String ENTER = """
            insert into visit (channel_id, kind, origin, url, canonical_url, host, due_at)
            select :channel, :kind, :origin, found.url, found.canonical, :host, :now
              from unnest(string_to_array(:urls, chr(10)), string_to_array(:canonicals, chr(10))) as found (url, canonical)
             where (select count(*) from visit v where v.channel_id = :channel and v.kind = :kind and v.due_at is not null) < :most
            on conflict on constraint visit_place_unique do nothing
            """;

    private static final String SUGGEST = """
            insert into visit (channel_id, kind, origin, url, canonical_url, host, due_at)
            select c.id, 'PAGE', 'FOUND_BY_WIDGET', :url, :canonical, c.handle_key, :now
              from channel c
             where c.family = 'WEBSITE' and c.status = 'VERIFIED' and c.handle_key = split_part(:canonical, '/', 1)
               and (select count(*) from visit v
                     where v.channel_id = c.id and v.origin = 'FOUND_BY_WIDGET' and v.due_at is not null) < :most
            on conflict on constraint visit_place_unique do update
               set due_at = excluded.due_at, origin = excluded.origin, failures = 0, entity_tag = null, last_modified = null
             where visit.due_at is null and (visit.visited_at is null or visit.visited_at < :before)
            """;
    private static final int MOST_PAGES = 500;
    private static final int MOST_SOURCES = 12;
    private static final int MOST_SUGGESTIONS = 20;
    private static final int LONGEST = 2_000;

    private final Session database;
    private final Clock clock;

    Finds(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How many of the addresses found at a source are new to us. */
    @Transactional(Transactional.TxType.MANDATORY)
    int enter(Visit source, VisitKind kind, List<String> addresses) {
        Map<String, String> own = new LinkedHashMap<>();
        for (String url : addresses) {
            String canonical = CanonicalAddress.of(url).orElse("");
            boolean isOnWebsite = canonical.startsWith(source.host() + "/") && url.length() <= LONGEST;
            boolean isFrontPage = kind == VisitKind.PAGE && canonical.equals(source.host() + "/");
            if (isOnWebsite && !isFrontPage) {
                own.putIfAbsent(canonical, url);
            }
        }
        if (own.isEmpty()) {
            return 0;
        }
        return database.createNativeMutationQuery(ENTER)
                .setParameter("channel", source.channelId())
                .setParameter("kind", kind.name())
                .setParameter("origin", PlacementOrigin.FOUND_BY_WATCHER.name())
                .setParameter("urls", String.join("\n", own.values()))
                .setParameter("canonicals", String.join("\n", own.keySet()))
                .setParameter("host", source.host())
                .setParameter("now", clock.instant())
                .setParameter("most", kind == VisitKind.PAGE ? MOST_PAGES : MOST_SOURCES)
                .executeUpdate();
    }

    /** A page says that it carries the widget: a reason to look, at most once a day, at pages of verified websites only. */
    void suggested(@Observes PageSuggested suggestion) {
        String canonical = CanonicalAddress.of(suggestion.url()).orElse("");
        if (canonical.isEmpty() || suggestion.url().indexOf('\0') >= 0) {
            return;
        }
        database.createNativeMutationQuery(SUGGEST)
                .setParameter("url", suggestion.url())
                .setParameter("canonical", canonical)
                .setParameter("now", clock.instant())
                .setParameter("before", clock.instant().minus(NOT_AGAIN_WITHIN))
                .setParameter("most", MOST_SUGGESTIONS)
                .executeUpdate();
        database.createNativeMutationQuery(
                        "insert into host_turn (host) select host from visit where canonical_url = :canonical on conflict (host) do nothing")
                .setParameter("canonical", canonical)
                .executeUpdate();
    }
}
