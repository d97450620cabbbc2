package id.narasitunggal.narrative.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Counts what the media wrote, from the rows, at the moment of asking. */
@ApplicationScoped
public class MediaCounts {
    private static final String TONES = """
             count(*) filter (where m.content_tone = 'POSITIVE') as positive,
             count(*) filter (where m.content_tone = 'NEUTRAL') as neutral,
             count(*) filter (where m.content_tone = 'NEGATIVE') as negative
            """;

    private static final String IN_TIME = " where m.published_at >= :begin and m.published_at < :end ";

    private static final String TOTALS =
            "select count(*) as items, count(*) filter (where m.headline_tone <> m.content_tone) as mismatches," + TONES
                    + " from mention m" + IN_TIME;

    private static final String KINDS = "select m.outlet_kind," + TONES + " from mention m" + IN_TIME
            + "group by m.outlet_kind order by m.outlet_kind";

    private static final String TOPICS = "select t.id, t.title," + TONES
            + " from mention m join topic t on t.id = m.topic_id" + IN_TIME
            + "group by t.id, t.title order by count(*) desc, t.title limit 5";

    private final Session database;

    MediaCounts(Session database) {
        this.database = database;
    }

    /** @param end the first moment that no longer counts */
    public MediaFigures between(Instant begin, Instant end) {
        Tuple totals = rows(TOTALS, begin, end).findFirst().orElseThrow();
        return new MediaFigures(
                totals.get("items", Long.class),
                totals.get("positive", Long.class),
                totals.get("neutral", Long.class),
                totals.get("negative", Long.class),
                totals.get("mismatches", Long.class),
                kinds(begin, end),
                topics(begin, end));
    }

    private List<MediaFigures.KindTones> kinds(Instant begin, Instant end) {
        return rows(KINDS, begin, end)
                .map(row -> new MediaFigures.KindTones(
                        OutletKind.valueOf(row.get("outlet_kind", String.class)),
                        row.get("positive", Long.class),
                        row.get("neutral", Long.class),
                        row.get("negative", Long.class)))
                .toList();
    }

    private List<MediaFigures.TopicTones> topics(Instant begin, Instant end) {
        return rows(TOPICS, begin, end)
                .map(row -> new MediaFigures.TopicTones(
                        row.get("id", UUID.class),
                        row.get("title", String.class),
                        row.get("positive", Long.class),
                        row.get("neutral", Long.class),
                        row.get("negative", Long.class)))
                .toList();
    }

    private Stream<Tuple> rows(String sql, Instant begin, Instant end) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("begin", begin)
                .setParameter("end", end)
                .getResultStream();
    }
}
