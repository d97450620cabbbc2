package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.UnitKind;
import id.narasitunggal.dissemination.catalogue.UnitScope;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Rates live from the duty rows, whatever they are grouped by: one statement for a page. A duty belongs to the month in which it
 * falls due on the unit's own clock; only verified placements fulfil it; what was waived or cancelled is not in the denominator.
 */
@ApplicationScoped
public class LiveRates {
    private static final String FROM = """
             , a.due_at, a.state, marked.awaiting, marked.breached,
               extract(epoch from a.first_placed_at - e.published_at)::float8 / 3600 as hours
              from assignment a
              join unit u on u.id = a.unit_id
              join edition e on e.id = a.edition_id
              left join (select p.edition_id, p.unit_id, bool_or(p.status = 'REPORTED') as awaiting, bool_or(p.status = 'EMBARGO_BREACH') as breached
                           from placement p where p.status in ('REPORTED', 'EMBARGO_BREACH')
                          group by p.edition_id, p.unit_id) as marked
                on marked.edition_id = a.edition_id and marked.unit_id = a.unit_id
            """;
    private static final String WHERE = """
             where a.due_month between :from and :to
               and (u.obligation_basis <> 'INPRES_9_2015') = :participants
               and (cast(:kind as text) is null or a.unit_kind = :kind)
               and (cast(:province as text) is null or coalesce(left(a.region, 2), 'PUSAT') = :province)
               and (cast(:unit as uuid) is null or a.unit_id = cast(:unit as uuid))
               and (cast(:duty as text) is null or a.duty = :duty)
               and (cast(:narrative as uuid) is null or a.narrative_id = cast(:narrative as uuid))
               and
            """ + UnitScope.CONDITION;
    private static final String COUNTED = """
            ), counted as (
                select key, min(label) as label, min(kind) as kind,
                       count(*) filter (where outcome not in ('WAIVED', 'CANCELLED'))::int as due,
                       count(*) filter (where outcome = 'ON_TIME')::int as on_time,
                       count(*) filter (where outcome = 'LATE')::int as late,
                       count(*) filter (where outcome = 'MISSED')::int as missed,
                       count(*) filter (where outcome = 'OPEN')::int as open,
                       count(*) filter (where outcome = 'WAIVED')::int as waived,
                       count(*) filter (where outcome in ('MISSED', 'OPEN') and awaiting)::int as awaiting,
                       count(*) filter (where outcome <> 'CANCELLED' and breached)::int as breaches,
                       percentile_cont(array[0.5, 0.9]) within group (order by hours) filter (where outcome <> 'CANCELLED') as spread
                  from duty
                 group by key
                having bool_or(outcome <> 'CANCELLED')
            ), rated as (
                select counted.*, coalesce(kind, '') as part,
                       case when on_time + late + missed > 0 then on_time * 100.0 / (on_time + late + missed) end as rate
                  from counted
            ), placed as (
                select rated.*, case when :ranked and rate is not null then -rate when :ranked then 1 else 0.0 end as place,
                       case when :ranked and rate is not null then rank() over (partition by part order by rate desc nulls last) end as rank
                  from rated
            )
            select placed.*, cast(place as text) as place_key, spread[1] as median_hours, spread[2] as p90_hours
              from placed
             where cast(:afterKey as text) is null
                or (part, place, label, key) > (:afterPart, cast(:afterPlace as numeric), :afterLabel, :afterKey)
             order by part, place, label, key
             limit :most
            """;
    private static final int SMALL = 3;

    private final Session database;
    private final Clock clock;

    LiveRates(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Over the units whose record the caller may see; units by rank within their kind, ties by name. */
    Page<ComplianceRate> page(RateQuestion question, PageRequest request, Actor actor) {
        List<String> after = request.keys(4);
        RateGroup group = question.group();
        String sql = "with duty as (select " + group.columns() + FROM + group.joins() + WHERE + COUNTED;
        List<Ranked> rows = UnitScope.bind(database.createNativeQuery(sql, Tuple.class), actor)
                .setParameter("from", question.from().toString())
                .setParameter("to", question.to().toString())
                .setParameter("now", clock.instant())
                .setParameter("participants", question.participants())
                .setParameter(
                        "kind", question.kind() == null ? null : question.kind().name())
                .setParameter("province", question.province())
                .setParameter("unit", text(question.unitId()))
                .setParameter(
                        "duty", question.duty() == null ? null : question.duty().name())
                .setParameter("narrative", text(question.narrativeId()))
                .setParameter("ranked", group.isRanked())
                .setParameter("afterPart", after.isEmpty() ? null : after.get(0))
                .setParameter(
                        "afterPlace",
                        after.isEmpty() ? null : number(after.get(1)).toPlainString())
                .setParameter("afterLabel", after.isEmpty() ? null : after.get(2))
                .setParameter("afterKey", after.isEmpty() ? null : after.get(3))
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(row -> ranked(question, row))
                .toList();
        return Page.of(rows, request, Ranked::cursor).map(Ranked::rate);
    }

    /** The month in which the coordinating ministry lives at this moment. */
    YearMonth present() {
        return YearMonth.now(clock.withZone(id.narasitunggal.dissemination.time.ClockProducer.WIB));
    }

    Instant asOf() {
        return clock.instant();
    }

    private record Ranked(ComplianceRate rate, String cursor) {}

    private static Ranked ranked(RateQuestion question, Tuple row) {
        String key = row.get("key", String.class);
        String kind = row.get("kind", String.class);
        DutyCount count = DutyRecord.counted(row);
        Number rank = row.get("rank", Number.class);
        ComplianceRate rate = new ComplianceRate(
                key,
                question.group() == RateGroup.KIND ? UnitKind.valueOf(key).words() : row.get("label", String.class),
                kind == null ? null : UnitKind.valueOf(kind),
                rank == null ? null : rank.intValue(),
                count.due(),
                count.onTime(),
                count.late(),
                count.missed(),
                count.open(),
                count.waived(),
                row.get("awaiting", Integer.class),
                row.get("breaches", Integer.class),
                count.onTimeRate(),
                DutyRecord.hours(row.get("median_hours", Double.class)),
                DutyRecord.hours(row.get("p90_hours", Double.class)),
                Band.of(count),
                count.due() < SMALL,
                question.dutyFilter(key));
        return new Ranked(
                rate,
                Cursor.of(
                        row.get("part", String.class),
                        row.get("place_key", String.class),
                        row.get("label", String.class),
                        key));
    }

    private static BigDecimal number(String key) {
        try {
            return new BigDecimal(key);
        } catch (NumberFormatException notANumber) {
            throw Cursor.forged();
        }
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
