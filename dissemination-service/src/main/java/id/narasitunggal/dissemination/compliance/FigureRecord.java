package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.catalogue.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Counts what the tables of a report need beyond its units and editions: one statement for each table. */
@ApplicationScoped
class FigureRecord {
    static final String REPORTED_IN_MONTH = "p.reported_at >= cast(:month || '-01' as date) at time zone 'Asia/Jakarta'"
            + " and p.reported_at < (cast(:month || '-01' as date) + interval '1 month') at time zone 'Asia/Jakarta'";
    private static final String COUNTED = "p.status in ('VERIFIED', 'OUTDATED')";

    private static final String KIND_BY_NARRATIVE =
            "select a.unit_kind as kind, e.number, e.edition, " + DutyRecord.COUNTS + """
             from assignment a
             join unit u on u.id = a.unit_id and u.obligation_basis = 'INPRES_9_2015'
             join edition e on e.id = a.edition_id
            where a.due_month = :month
            group by a.unit_kind, e.number, e.edition
           having bool_or(a.state <> 'CANCELLED')
            order by a.unit_kind, e.number, e.edition
            """;

    /** The first placements of all duties are found in one go; the live rates look for those of each duty, which pays for a few units only. */
    private static final String FAMILIES = """
            with obliged as (
                select a.edition_id, a.unit_id, a.state, a.due_at, a.required_families
                  from assignment a
                  join unit u on u.id = a.unit_id and u.obligation_basis = 'INPRES_9_2015'
                 where a.due_month = :month
            ), served as (
                select p.edition_id, p.unit_id, c.family, min(p.reported_at) as at
                  from placement p
                  join channel c on c.id = p.channel_id
                 where p.edition_id in (select edition_id from obliged) and
            """ + RateGroup.SERVING + """
                 group by p.edition_id, p.unit_id, c.family
            ), duty as (
                select needed.family as key,
            """ + RateGroup.BY_FAMILY + """
                       as outcome
                  from obliged a
                 cross join unnest(a.required_families) as needed (family)
                  left join served on served.edition_id = a.edition_id and served.unit_id = a.unit_id and served.family = needed.family
            """
            + """
            ), needed as (
                select key as family,
                       count(*) filter (where outcome not in ('WAIVED', 'CANCELLED'))::int as due,
                       count(*) filter (where outcome = 'ON_TIME')::int as on_time,
                       count(*) filter (where outcome = 'LATE')::int as late,
                       count(*) filter (where outcome = 'MISSED')::int as missed,
                       count(*) filter (where outcome = 'OPEN')::int as open,
                       count(*) filter (where outcome = 'WAIVED')::int as waived
                  from duty
                 group by key
                having bool_or(outcome <> 'CANCELLED')
            ), used as (
                select c.family, count(*)::int as verified
                  from placement p
                  join channel c on c.id = p.channel_id
                 where
            """ + COUNTED + " and " + REPORTED_IN_MONTH + """
                 group by c.family
            )
            select coalesce(needed.family, used.family) as family, coalesce(due, 0) as due, coalesce(on_time, 0) as on_time,
                   coalesce(late, 0) as late, coalesce(missed, 0) as missed, coalesce(open, 0) as open, coalesce(waived, 0) as waived,
                   coalesce(verified, 0) as verified
              from needed full join used on used.family = needed.family
             order by 1
            """;

    private static final String PARTICIPANTS =
            """
            select u.id, u.name, u.kind, count(*)::int as reported, count(*) filter (where
            """ + COUNTED + """
            )::int as verified
              from placement p
              join unit u on u.id = p.unit_id and u.obligation_basis <> 'INPRES_9_2015'
             where
            """ + REPORTED_IN_MONTH + " group by u.id, u.name, u.kind order by u.kind, u.name, u.id";

    private static final String BREACHES = """
            select u.id, u.name, u.kind, e.number, e.edition, p.published_at, e.published_at as allowed_from
              from placement p
              join unit u on u.id = p.unit_id
              join edition e on e.id = p.edition_id
             where p.status = 'EMBARGO_BREACH' and
            """ + REPORTED_IN_MONTH + " order by p.published_at, u.name, p.id";

    private static final String REMOVALS = """
            select t.unit_kind as kind, count(*)::int as due,
                   count(*) filter (where t.state = 'MET')::int as in_time,
                   count(*) filter (where t.state = 'MET_LATE')::int as late,
                   count(*) filter (where t.state = 'OPEN' and t.due_at < :now)::int as overdue,
                   count(*) filter (where t.state = 'OPEN' and t.due_at >= :now)::int as open
              from take_down t
              join unit u on u.id = coalesce(t.transferred_to, t.unit_id) and u.obligation_basis = 'INPRES_9_2015'
             where t.due_month = :month and t.state <> 'ENDED'
             group by t.unit_kind
             order by t.unit_kind
            """;

    private final Session database;

    FigureRecord(Session database) {
        this.database = database;
    }

    List<KindByNarrative> kindByNarrative(YearMonth month, Instant cutOff) {
        return database.createNativeQuery(KIND_BY_NARRATIVE, Tuple.class)
                .setParameter("month", month.toString())
                .setParameter("now", cutOff)
                .getResultStream()
                .map(row -> new KindByNarrative(
                        kind(row),
                        row.get("number", String.class),
                        row.get("edition", Integer.class),
                        DutyRecord.counted(row)))
                .toList();
    }

    List<FamilyFigures> families(YearMonth month, Instant cutOff) {
        return database.createNativeQuery(FAMILIES, Tuple.class)
                .setParameter("month", month.toString())
                .setParameter("now", cutOff)
                .getResultStream()
                .map(row -> new FamilyFigures(
                        ChannelFamily.valueOf(row.get("family", String.class)),
                        DutyRecord.counted(row),
                        row.get("verified", Integer.class)))
                .toList();
    }

    List<ParticipantFigures> participants(YearMonth month) {
        return database.createNativeQuery(PARTICIPANTS, Tuple.class)
                .setParameter("month", month.toString())
                .getResultStream()
                .map(row -> new ParticipantFigures(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        kind(row),
                        row.get("reported", Integer.class),
                        row.get("verified", Integer.class)))
                .toList();
    }

    List<RemovalFigures> removals(YearMonth month, Instant cutOff) {
        return database.createNativeQuery(REMOVALS, Tuple.class)
                .setParameter("month", month.toString())
                .setParameter("now", cutOff)
                .getResultStream()
                .map(row -> new RemovalFigures(
                        kind(row),
                        row.get("due", Integer.class),
                        row.get("in_time", Integer.class),
                        row.get("late", Integer.class),
                        row.get("overdue", Integer.class),
                        row.get("open", Integer.class)))
                .toList();
    }

    List<EmbargoBreach> embargoBreaches(YearMonth month) {
        return database.createNativeQuery(BREACHES, Tuple.class)
                .setParameter("month", month.toString())
                .getResultStream()
                .map(row -> new EmbargoBreach(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        kind(row),
                        row.get("number", String.class),
                        row.get("edition", Integer.class),
                        row.get("published_at", Instant.class),
                        row.get("allowed_from", Instant.class)))
                .toList();
    }

    static UnitKind kind(Tuple row) {
        return UnitKind.valueOf(row.get("kind", String.class));
    }
}
