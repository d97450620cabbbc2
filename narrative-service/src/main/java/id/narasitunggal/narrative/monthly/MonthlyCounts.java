package id.narasitunggal.narrative.monthly;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.manuscript.NarrativeType;
import id.narasitunggal.narrative.monitoring.MediaCounts;
import id.narasitunggal.narrative.time.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Counts a month from the desk's own rows, at the moment of asking. */
@ApplicationScoped
public class MonthlyCounts {
    private static final String FIRST_PUBLISHED =
            " from edition e join narrative n on n.id = e.narrative_id where e.number = 1 and e.published_at >= :begin and e.published_at < :end ";

    private static final String TYPES =
            "select e.type, count(*) as count" + FIRST_PUBLISHED + "group by e.type order by e.type";

    private static final String TITLES =
            "select n.id, n.number, e.title, e.published_at" + FIRST_PUBLISHED + "order by e.published_at, n.number";

    private static final String OVERRIDDEN = """
            select n.id, n.number, n.title, o.reason, array_to_string(o.silent, ', ') as silent, o.occurred_at
              from (select subject, occurred_at, data ->> 'reason' as reason,
                           array(select jsonb_array_elements_text(data -> 'silentParties')) as silent,
                           cast(data ->> 'editionId' as uuid) as edition_id
                      from event
                     where type = 'concurrence.overridden' and occurred_at >= :begin and occurred_at < :end) o
              join lateral (select n.id, n.number, e.title from narrative n join edition e on e.id = o.edition_id where n.id = o.subject) n on true
             order by o.occurred_at, n.number
            """;

    /** Counted in the month in which they fell due; what is still open then is late. */
    private static final String THIRD_LOOKS = """
            select count(*) as due,
                   count(*) filter (where reviewed_at <= due_at) as in_time,
                   count(*) filter (where reviewed_at > due_at) as late,
                   count(*) filter (where reviewed_at is null and due_at < :now) as overdue
              from post_review
             where due_at >= :begin and due_at < :end
            """;

    private static final String PLANNING = """
            select (select count(*) from communication_plan where status in ('ACTIVE', 'DONE') and first_day < :nextDay and last_day >= :firstDay) as plans,
                   (select count(*) from coordination_meeting where held_at >= :begin and held_at < :end) as meetings,
                   (select count(*) from follow_up where due >= :firstDay and due < :nextDay) as due,
                   (select count(*) from follow_up where due >= :firstDay and due < :nextDay and done_at is not null) as done,
                   (select count(*) from agenda_entry where status = 'PLANNED' and first_day >= :nextDay and first_day < :dayAfterNext) as agenda
            """;

    private static final String TOTALS = """
            select (select percentile_cont(0.5) within group (order by extract(epoch from e.published_at - n.created_at)) / 3600.0
                      from edition e join narrative n on n.id = e.narrative_id
                     where e.number = 1 and e.published_at >= :begin and e.published_at < :end) as median_hours,
                   (select count(*) from concurrence where answer = 'OBJECT' and answered_at >= :begin and answered_at < :end) as objections,
                   (select count(*) from event where type = 'concurrence.overridden' and occurred_at >= :begin and occurred_at < :end) as overrides,
                   (select count(*) from edition where number > 1 and published_at >= :begin and published_at < :end) as corrections,
                   (select count(*) from edition where status = 'WITHDRAWN' and ended_at >= :begin and ended_at < :end) as withdrawals,
                   (select count(*) from edition where status = 'SUPERSEDED' and ended_at >= :begin and ended_at < :end) as supersessions,
                   (select count(*) from edition where status = 'EXPIRED' and ended_at >= :begin and ended_at < :end) as expirations,
                   (select count(*) from unit_response where kind = 'OBSTACLE' and sent_at >= :begin and sent_at < :end) as obstacles,
                   (select count(*) from unit_response where sent_at >= :begin and sent_at < :end) as responses,
                   (select count(*) from unit_response where answered_at >= :begin and answered_at < :end) as answers
            """;

    private final Session database;
    private final MediaCounts media;
    private final Clock clock;

    MonthlyCounts(Session database, MediaCounts media, Clock clock) {
        this.database = database;
        this.media = media;
        this.clock = clock;
    }

    MonthlyFigures of(YearMonth month, Actor actor) {
        Tuple totals = rows(TOTALS, month).findFirst().orElseThrow();
        return new MonthlyFigures(
                month.toString(),
                month.toString(),
                clock.instant(),
                types(month),
                totals.get("median_hours", Double.class),
                totals.get("objections", Long.class),
                totals.get("overrides", Long.class),
                totals.get("corrections", Long.class),
                totals.get("withdrawals", Long.class),
                titles(month),
                overridden(month),
                totals.get("supersessions", Long.class),
                totals.get("expirations", Long.class),
                thirdLooks(month),
                totals.get("obstacles", Long.class),
                totals.get("responses", Long.class),
                totals.get("answers", Long.class),
                media.between(start(month), start(month.plusMonths(1))),
                planning(month));
    }

    private MonthlyFigures.PlanningFigures planning(YearMonth month) {
        Tuple row = database.createNativeQuery(PLANNING, Tuple.class)
                .setParameter("begin", start(month))
                .setParameter("end", start(month.plusMonths(1)))
                .setParameter("firstDay", month.atDay(1))
                .setParameter("nextDay", month.plusMonths(1).atDay(1))
                .setParameter("dayAfterNext", month.plusMonths(2).atDay(1))
                .getSingleResult();
        return new MonthlyFigures.PlanningFigures(
                row.get("plans", Long.class),
                row.get("meetings", Long.class),
                row.get("due", Long.class),
                row.get("done", Long.class),
                row.get("agenda", Long.class));
    }

    private List<MonthlyFigures.TypeCount> types(YearMonth month) {
        return rows(TYPES, month)
                .map(row -> new MonthlyFigures.TypeCount(
                        NarrativeType.valueOf(row.get("type", String.class)), row.get("count", Long.class)))
                .toList();
    }

    private List<MonthlyFigures.Title> titles(YearMonth month) {
        return rows(TITLES, month)
                .map(row -> new MonthlyFigures.Title(
                        row.get("id", UUID.class),
                        row.get("number", String.class),
                        row.get("title", String.class),
                        row.get("published_at", Instant.class)))
                .toList();
    }

    private MonthlyFigures.ThirdLooks thirdLooks(YearMonth month) {
        Tuple row = database.createNativeQuery(THIRD_LOOKS, Tuple.class)
                .setParameter("begin", start(month))
                .setParameter("end", start(month.plusMonths(1)))
                .setParameter("now", clock.instant())
                .getSingleResult();
        return new MonthlyFigures.ThirdLooks(
                row.get("due", Long.class),
                row.get("in_time", Long.class),
                row.get("late", Long.class),
                row.get("overdue", Long.class));
    }

    private List<MonthlyFigures.ConcurrenceOverride> overridden(YearMonth month) {
        return rows(OVERRIDDEN, month)
                .map(row -> new MonthlyFigures.ConcurrenceOverride(
                        row.get("id", UUID.class),
                        row.get("number", String.class),
                        row.get("title", String.class),
                        row.get("silent", String.class),
                        row.get("reason", String.class),
                        row.get("occurred_at", Instant.class)))
                .toList();
    }

    private Stream<Tuple> rows(String sql, YearMonth month) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("begin", start(month))
                .setParameter("end", start(month.plusMonths(1)))
                .getResultStream();
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ClockProducer.WIB).toInstant();
    }
}
