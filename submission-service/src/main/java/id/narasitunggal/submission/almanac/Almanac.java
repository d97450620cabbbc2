package id.narasitunggal.submission.almanac;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.problem.Refusal;
import id.narasitunggal.submission.unit.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Holidays and due rules as they hold; open to every caller. */
@ApplicationScoped
public class Almanac {
    private static final String RULES = """
            select id, unit_kind, unit_id, frequency, nth_working_day, to_char(due_time, 'HH24:MI') as due_time, grace_days, lock_days,
                   to_char(valid_from, 'YYYY-MM') as valid_from, to_char(valid_to, 'YYYY-MM') as valid_to
              from reporting_obligation
             where frequency <> 'WEEKLY'
            """;

    private final Session database;
    private final Clock clock;

    Almanac(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Holiday> holidays(int year, Actor actor) {
        return holidays("extract(year from day) = :year", "year", year)
                .getResultStream()
                .map(Almanac::holiday)
                .toList();
    }

    Holiday require(LocalDate day, Actor actor) {
        return holidays("day = :day", "day", day)
                .getResultStream()
                .map(Almanac::holiday)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Hari libur"));
    }

    List<DueRuleView> rules(Actor actor) {
        return database.createNativeQuery(RULES + " order by unit_kind nulls last, unit_id, valid_from", Tuple.class)
                .getResultStream()
                .map(Almanac::rule)
                .toList();
    }

    DueRuleView requireRule(UUID id, Actor actor) {
        return database.createNativeQuery(RULES + " and id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(Almanac::rule)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Aturan jatuh tempo"));
    }

    /** Years, from this one to the next, for which no holiday is known: their due days would be reckoned wrongly. */
    public List<Integer> yearsWithoutHolidays() {
        int year = YearMonth.now(clock).getYear();
        return database.createNativeQuery(
                        "select year from generate_series(:first, :last) as year where not exists (select from holiday where extract(year from day) = year) order by year",
                        Tuple.class)
                .setParameter("first", year)
                .setParameter("last", year + 1)
                .getResultStream()
                .map(row -> row.get(0, Integer.class))
                .toList();
    }

    private NativeQuery<Tuple> holidays(String condition, String name, Object value) {
        return database.createNativeQuery(
                        "select day, kind, legal_basis from holiday where " + condition + " order by day", Tuple.class)
                .setParameter(name, value);
    }

    private static Holiday holiday(Tuple row) {
        return new Holiday(
                row.get("day", LocalDate.class),
                HolidayKind.valueOf(row.get("kind", String.class)),
                row.get("legal_basis", String.class));
    }

    private static DueRuleView rule(Tuple row) {
        String kind = row.get("unit_kind", String.class);
        return new DueRuleView(
                row.get("id", UUID.class),
                new DueRule(
                        kind == null ? null : UnitKind.valueOf(kind),
                        row.get("unit_id", UUID.class),
                        DueFrequency.valueOf(row.get("frequency", String.class)),
                        row.get("nth_working_day", Integer.class),
                        row.get("due_time", String.class),
                        row.get("grace_days", Integer.class),
                        row.get("lock_days", Integer.class),
                        row.get("valid_from", String.class),
                        row.get("valid_to", String.class)));
    }
}
