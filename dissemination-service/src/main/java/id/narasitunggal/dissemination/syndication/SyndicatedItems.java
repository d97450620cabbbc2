package id.narasitunggal.dissemination.syndication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What the public may read now. Every caller gets the same: a published text is no secret, an embargoed or exempt one is never given. */
@ApplicationScoped
public class SyndicatedItems {
    /** The end of a narrative is announced this long, so that whoever embedded it takes it down. */
    static final Duration ANNOUNCED = Duration.ofDays(30);

    private static final int MOST = 50;
    private static final String LATEST = """
            select * from (
                select distinct on (narrative_id) narrative_id, id, number, edition, topic_title, title, summary, body,
                       key_messages::text as key_messages, published_at,
                       case when status <> 'LIVE' then status when stopped_at is not null then 'STOPPED' end as ending,
                       case when status = 'LIVE' then stopped_at else ended_at end as ended_at,
                       (select s.narrative_id from edition s where s.id = edition.successor_edition_id) as successor,
                       min(published_at) over (partition by narrative_id) as first_published_at
                  from edition
                 where published_at <= :now and classification <> 'DIKECUALIKAN'
                   and (cast(:narrative as uuid) is null or narrative_id = cast(:narrative as uuid))
                 order by narrative_id, edition desc) as latest
             where (ending is null or (ending <> 'CORRECTED' and ended_at > :announcedSince))
               and (cast(:topic as text) is null or lower(topic_title) = lower(:topic))
             order by coalesce(ended_at, published_at) desc, narrative_id
             limit :most
            """;

    private final Session database;
    private final ObjectMapper json;
    private final Clock clock;

    SyndicatedItems(Session database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** The newest first, with the notices of what is in force no more. */
    @Transactional
    List<SyndicatedItem> latest(@Nullable String topic) {
        return read(null, topic, MOST);
    }

    /** Empty when there never was such a narrative, or none that may be told of any more. */
    @Transactional
    Optional<SyndicatedItem> of(UUID narrativeId) {
        return read(narrativeId, null, 1).stream().findFirst();
    }

    /** The editions that a widget shows: whoever carries it carries these. */
    @Transactional
    public Set<UUID> shownByWidget() {
        return read(null, null, MOST).stream()
                .filter(SyndicatedItem::isInForce)
                .limit(Widget.MOST_SHOWN)
                .map(SyndicatedItem::editionId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<SyndicatedItem> read(@Nullable UUID narrative, @Nullable String topic, int most) {
        Instant now = clock.instant();
        return database
                .createNativeQuery(LATEST, Tuple.class)
                .setParameter("now", now)
                .setParameter("narrative", narrative == null ? null : narrative.toString())
                .setParameter("announcedSince", now.minus(ANNOUNCED))
                .setParameter("topic", topic)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(this::item)
                .toList();
    }

    private SyndicatedItem item(Tuple row) {
        String number = row.get("number", String.class);
        Optional<Ending> ending = ending(row);
        boolean isInForce = ending.isEmpty();
        return new SyndicatedItem(
                row.get("narrative_id", UUID.class),
                row.get("id", UUID.class),
                number,
                row.get("edition", Integer.class),
                PlainText.of(row.get("topic_title", String.class)),
                isInForce ? PlainText.of(row.get("title", String.class)) : "Narasi " + PlainText.of(number),
                isInForce ? PlainText.of(row.get("summary", String.class)) : "",
                isInForce ? PlainText.of(row.get("body", String.class)) : "",
                isInForce ? messages(row) : List.of(),
                row.get("first_published_at", Instant.class),
                row.get("published_at", Instant.class),
                ending.orElse(null));
    }

    private static Optional<Ending> ending(Tuple row) {
        return Optional.ofNullable(row.get("ending", String.class))
                .map(kind -> new Ending(
                        Ending.Kind.valueOf(kind),
                        row.get("ended_at", Instant.class),
                        row.get("successor", UUID.class)));
    }

    private List<String> messages(Tuple row) {
        try {
            return List.of(json.readValue(row.get("key_messages", String.class), String[].class)).stream()
                    .map(PlainText::of)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("key messages unreadable", e);
        }
    }
}
