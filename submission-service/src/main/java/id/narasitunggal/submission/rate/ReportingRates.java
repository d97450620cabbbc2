package id.narasitunggal.submission.rate;

import static java.util.stream.Collectors.joining;

import id.narasitunggal.submission.calendar.DutyFigure;
import id.narasitunggal.submission.calendar.ReportingDuties;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.unit.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Rates over the duties that fell due in a span of months, live from the rows. A duty belongs to the month of its due day in the unit's zone. */
@ApplicationScoped
public class ReportingRates {
    private static final String COUNTS = Stream.of(DutyFigure.values())
            .map(figure -> "coalesce(sum(duties) filter (where " + figure.conditionOnFacts() + "), 0)::bigint as "
                    + figure.name().toLowerCase(Locale.ROOT))
            .collect(joining(",\n"));

    private static final String FROM = """
              from reporting_duty d
              join unit u on u.id = d.unit_id
             where d.due_month between :first and :last
               and (u.obligation_basis <> 'INPRES_9_2015') = :participants
               and (cast(:kind as text) is null or u.kind = :kind)
               and (cast(:province as text) is null or
            """ + ReportingDuties.PROVINCE + " = :province) and " + ReportingDuties.VISIBLE;

    private static final String MISSED = """
            select d.unit_id, n.name, u.kind
              from reporting_duty d
              join unit u on u.id = d.unit_id
              join unit_name n on n.unit_id = u.id and daterange(n.valid_from, n.valid_to) @> (cast(:next as date) - 1)
             where d.due_month = :first and u.obligation_basis = 'INPRES_9_2015' and
            """ + DutyFigure.MISSED.condition() + " order by u.kind, n.name";

    private static final String TRANSFERRED = """
            select d.unit_id, n.name, u.kind, d.transferred_to, h.name as successor
              from reporting_duty d
              join unit u on u.id = d.unit_id and u.obligation_basis = 'INPRES_9_2015'
              join lateral (select name from unit_name where unit_id = d.unit_id order by valid_from desc limit 1) n on true
              join lateral (select name from unit_name where unit_id = d.transferred_to order by valid_from desc limit 1) h on true
             where d.due_month = :first and d.transferred_to is not null
             order by u.kind, n.name, d.unit_id
            """;

    private final Session database;
    private final Clock clock;

    ReportingRates(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One row per group that has duties, in one statement. */
    List<ReportingRate> of(RateQuestion question, Actor actor) {
        Instant now = clock.instant();
        planForThisQuestion();
        NativeQuery<Tuple> query = ReportingDuties.scoped(
                        database.createNativeQuery(statement(question.group()), Tuple.class), actor)
                .setParameter("now", now)
                .setParameter("first", question.from().atDay(1))
                .setParameter("last", question.to().atDay(1))
                .setParameter("participants", question.participants())
                .setParameter(
                        "kind", question.kind() == null ? null : question.kind().name())
                .setParameter("province", question.province());
        if (question.group() == RateGroup.PROVINCE) {
            query.setParameter("today", LocalDate.ofInstant(now, clock.getZone()));
        }
        return query.getResultStream().map(row -> rate(row, question)).toList();
    }

    /** A plan made for any caller and any months is ten times slower than one made for these. */
    private void planForThisQuestion() {
        database.doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set local plan_cache_mode = force_custom_plan");
            }
        });
    }

    /** Duties that are alike in all facts are counted together first: each fact is looked at once per duty, not once per figure. */
    private static String statement(RateGroup group) {
        return "with alike as (select " + group.decides() + " as decides, " + DutyFigure.factColumns()
                + ", count(*) as duties" + FROM + " group by decides, " + DutyFigure.factNames()
                + "), counted as (select " + group.key() + " as key, " + COUNTS
                + " from alike group by 1) select counted.*, " + group.label() + " as label from counted order by key";
    }

    /** Units that owed a report and sent none, by kind and by the name they bore at the month's end. */
    List<MonthlyFigures.MissedUnit> missed(YearMonth month, Instant now) {
        return database.createNativeQuery(MISSED, Tuple.class)
                .setParameter("first", month.atDay(1))
                .setParameter("next", month.plusMonths(1).atDay(1))
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new MonthlyFigures.MissedUnit(
                        row.get("unit_id", UUID.class), row.get("name", String.class), row.get("kind", String.class)))
                .toList();
    }

    /** Duties of the month that units gone meanwhile left to their successors, by the last names of both. */
    List<MonthlyFigures.TransferredDuty> transferred(YearMonth month) {
        return database.createNativeQuery(TRANSFERRED, Tuple.class)
                .setParameter("first", month.atDay(1))
                .getResultStream()
                .map(row -> new MonthlyFigures.TransferredDuty(
                        row.get("unit_id", UUID.class),
                        row.get("name", String.class),
                        row.get("kind", String.class),
                        row.get("transferred_to", UUID.class),
                        row.get("successor", String.class)))
                .toList();
    }

    private static ReportingRate rate(Tuple row, RateQuestion question) {
        String key = row.get("key", String.class);
        long due = count(row, DutyFigure.DUE);
        long onTime = count(row, DutyFigure.ON_TIME);
        return new ReportingRate(
                key,
                row.get("label", String.class),
                question.group() == RateGroup.KIND ? UnitKind.valueOf(key) : null,
                due,
                count(row, DutyFigure.RECEIVED),
                onTime,
                count(row, DutyFigure.LATE),
                count(row, DutyFigure.WITHIN_GRACE),
                count(row, DutyFigure.IN_REVIEW),
                count(row, DutyFigure.MISSED),
                count(row, DutyFigure.NIHIL),
                count(row, DutyFigure.WAIVED),
                count(row, DutyFigure.NOT_YET_DUE),
                count(row, DutyFigure.NOT_ASSESSED),
                due == 0 ? null : Math.round(onTime * 1000.0 / due) / 10.0,
                question.dutyFilter(key));
    }

    private static long count(Tuple row, DutyFigure figure) {
        return row.get(figure.name().toLowerCase(Locale.ROOT), Long.class);
    }
}
