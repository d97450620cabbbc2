package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Counts duty rows, set by set, at the moment of asking. */
@ApplicationScoped
class DutyRecord {
    static final String COUNTS = """
            count(*) filter (where a.state not in ('WAIVED', 'CANCELLED'))::int as due,
            count(*) filter (where a.state = 'FULFILLED')::int as on_time,
            count(*) filter (where a.state = 'FULFILLED_LATE')::int as late,
            count(*) filter (where a.state in ('PENDING', 'ACKNOWLEDGED', 'PARTIAL') and a.due_at < :now)::int as missed,
            count(*) filter (where a.state in ('PENDING', 'ACKNOWLEDGED', 'PARTIAL') and a.due_at >= :now)::int as open,
            count(*) filter (where a.state = 'WAIVED')::int as waived
            """;
    private static final String BY_UNIT = "select u.id, u.name, a.unit_kind as kind, a.region, " + COUNTS + """
             from assignment a join unit u on u.id = a.unit_id and u.obligation_basis = 'INPRES_9_2015'
            where a.due_month = :month
            group by u.id, u.name, a.unit_kind, a.region
           having bool_or(a.state <> 'CANCELLED')
            order by a.unit_kind, u.name, u.id
            """;
    private static final String BY_EDITION = "select e.number, e.edition, e.title, e.published_at, " + COUNTS + """
             , percentile_cont(0.5) within group (order by extract(epoch from a.first_placed_at - e.published_at)::float8 / 3600) as median_hours
             from assignment a
             join unit u on u.id = a.unit_id and u.obligation_basis = 'INPRES_9_2015'
             join edition e on e.id = a.edition_id
            where a.due_month = :month
            group by e.id
           having bool_or(a.state <> 'CANCELLED')
            order by e.published_at, e.number, e.edition
            """;
    private static final String MEDIAN = """
            select percentile_cont(0.5) within group (order by extract(epoch from a.first_placed_at - e.published_at)::float8 / 3600)
              from assignment a join edition e on e.id = a.edition_id
             where a.due_month = :month and a.first_placed_at is not null
            """;
    private static final String PLACEMENTS = """
            select count(*)::int as reported,
                   count(*) filter (where status in ('VERIFIED', 'OUTDATED'))::int as verified,
                   count(*) filter (where status = 'REPORTED')::int as awaiting,
                   count(*) filter (where status = 'REJECTED')::int as rejected,
                   count(*) filter (where status = 'REMOVED')::int as removed
              from placement p
             where
            """ + FigureRecord.REPORTED_IN_MONTH;
    private static final String WITHOUT_CHANNEL = """
            select count(*)::int from unit u
             where u.obligation_basis = 'INPRES_9_2015' and u.status = 'ACTIVE'
               and u.kind not in ('KABUPATEN_ADMINISTRASI', 'KOTA_ADMINISTRASI')
               and not exists (select from channel c where c.unit_id = u.id and c.status = 'VERIFIED')
            """;

    private static final String TRANSFERRED = """
            select u.id, u.name, a.unit_kind as kind, heir.id as heir_id, heir.name as heir, count(*)::int as duties
              from assignment a
              join unit u on u.id = a.unit_id and u.obligation_basis = 'INPRES_9_2015'
              join unit heir on heir.id = a.transferred_to
             where a.due_month = :month
             group by u.id, u.name, a.unit_kind, heir.id, heir.name
             order by u.name, u.id, heir.id
            """;

    private final Session database;

    DutyRecord(Session database) {
        this.database = database;
    }

    /** The units and editions of a report, counted within the snapshot of the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    DisseminationRecord of(YearMonth month, Instant cutOff) {
        return new DisseminationRecord(
                database.createNativeQuery("select name from unit where code = 'KL-KOMINFO'", Tuple.class)
                        .uniqueResultOptional()
                        .map(row -> row.get(0, String.class))
                        .orElse("Kementerian Komunikasi dan Informatika"),
                units(month, cutOff),
                editions(month, cutOff),
                database.createNativeQuery(
                                "select region, name from unit where kind = 'PROVINSI' and region is not null order by region",
                                Tuple.class)
                        .getResultStream()
                        .map(row -> new Province(row.get("region", String.class), row.get("name", String.class)))
                        .toList(),
                placements(month),
                database.createNativeQuery(WITHOUT_CHANNEL, Tuple.class)
                        .getSingleResult()
                        .get(0, Integer.class),
                hours(database.createNativeQuery(MEDIAN, Double.class)
                        .setParameter("month", month.toString())
                        .getSingleResultOrNull()),
                transferred(month));
    }

    private List<HandedOnDuties> transferred(YearMonth month) {
        return database.createNativeQuery(TRANSFERRED, Tuple.class)
                .setParameter("month", month.toString())
                .getResultStream()
                .map(row -> new HandedOnDuties(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        UnitKind.valueOf(row.get("kind", String.class)),
                        row.get("heir_id", UUID.class),
                        row.get("heir", String.class),
                        row.get("duties", Integer.class)))
                .toList();
    }

    private List<UnitFigures> units(YearMonth month, Instant cutOff) {
        return database.createNativeQuery(BY_UNIT, Tuple.class)
                .setParameter("month", month.toString())
                .setParameter("now", cutOff)
                .getResultStream()
                .map(row -> new UnitFigures(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        UnitKind.valueOf(row.get("kind", String.class)),
                        row.get("region", String.class),
                        counted(row)))
                .toList();
    }

    private List<EditionFigures> editions(YearMonth month, Instant cutOff) {
        return database.createNativeQuery(BY_EDITION, Tuple.class)
                .setParameter("month", month.toString())
                .setParameter("now", cutOff)
                .getResultStream()
                .map(row -> new EditionFigures(
                        row.get("number", String.class),
                        row.get("edition", Integer.class),
                        row.get("title", String.class),
                        row.get("published_at", Instant.class),
                        counted(row),
                        hours(row.get("median_hours", Double.class))))
                .toList();
    }

    private PlacementTotals placements(YearMonth month) {
        Tuple row = database.createNativeQuery(PLACEMENTS, Tuple.class)
                .setParameter("month", month.toString())
                .getSingleResult();
        return new PlacementTotals(
                row.get("reported", Integer.class),
                row.get("verified", Integer.class),
                row.get("awaiting", Integer.class),
                row.get("rejected", Integer.class),
                row.get("removed", Integer.class));
    }

    static DutyCount counted(Tuple row) {
        return new DutyCount(
                row.get("due", Integer.class),
                row.get("on_time", Integer.class),
                row.get("late", Integer.class),
                row.get("missed", Integer.class),
                row.get("open", Integer.class),
                row.get("waived", Integer.class));
    }

    static @Nullable BigDecimal hours(@Nullable Double hours) {
        return hours == null ? null : BigDecimal.valueOf(hours).setScale(1, RoundingMode.HALF_UP);
    }
}
