package id.narasitunggal.dissemination.rollout;

import id.narasitunggal.dissemination.catalogue.EditionStatus;
import id.narasitunggal.dissemination.catalogue.UnitKind;
import id.narasitunggal.dissemination.catalogue.UnitScope;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;

/** The roll-outs, counted at the moment of reading: one statement for a list, one for a narrative, however many duties there are. */
@ApplicationScoped
class Rollouts {
    private static final String COUNTS = """
            count(a.id)::int as duties,
            count(*) filter (where a.state = 'PENDING' and a.due_at >= :now)::int as pending,
            count(*) filter (where a.state = 'ACKNOWLEDGED' and a.due_at >= :now)::int as acknowledged,
            count(*) filter (where a.state = 'PARTIAL' and a.due_at >= :now)::int as partial,
            count(*) filter (where a.state = 'FULFILLED')::int as fulfilled,
            count(*) filter (where a.state = 'FULFILLED_LATE')::int as late,
            count(*) filter (where a.state in ('PENDING', 'ACKNOWLEDGED', 'PARTIAL') and a.due_at < :now)::int as overdue,
            count(*) filter (where a.state = 'WAIVED')::int as waived,
            count(*) filter (where a.state = 'CANCELLED')::int as cancelled
            """;
    private static final String LIST = """
            with newest as (
                select * from edition e
                 where not exists (select from edition later where later.narrative_id = e.narrative_id and later.edition > e.edition)
                   and (cast(:afterTime as timestamptz) is null
                        or (e.published_at, e.narrative_id) < (cast(:afterTime as timestamptz), cast(:afterId as uuid)))
                   and exists (select from assignment a join unit u on u.id = a.unit_id where a.edition_id = e.id and
            """ + UnitScope.CONDITION + """
                   )
                 order by e.published_at desc, e.narrative_id desc
                 limit :most)
            select e.narrative_id, e.title, e.number, e.edition, e.status, e.published_at, e.stopped_at,
            """ + COUNTS + """
              from newest e
              join assignment a on a.edition_id = e.id
              join unit u on u.id = a.unit_id
             where
            """ + UnitScope.CONDITION + """
             group by e.id, e.narrative_id, e.title, e.number, e.edition, e.status, e.published_at, e.stopped_at
             order by e.published_at desc, e.narrative_id desc
            """;
    /** The whole, each kind and each province in one pass over the duties. */
    private static final String ONE = """
            with newest as (
                select * from edition where narrative_id = :narrative order by edition desc limit 1),
            duty as (
                select a.id, a.state, a.due_at, a.unit_kind, left(a.region, 2) as province
                  from newest
                  join assignment a on a.edition_id = newest.id
                  join unit u on u.id = a.unit_id
                 where
            """ + UnitScope.CONDITION + """
                ),
            counted as (
                select grouping(a.unit_kind) = 0 as is_kind, grouping(a.province) = 0 as is_province, a.unit_kind, a.province,
            """ + COUNTS + """
                  from duty a
                 group by grouping sets ((), (a.unit_kind), (a.province)))
            select newest.id, newest.title, newest.number, newest.edition, newest.status, newest.published_at, newest.stopped_at,
                   newest.stop_reason, counted.*, p.name as province_name
              from newest
              left join counted on true
              left join lateral (select name from unit where region = counted.province and kind = 'PROVINSI' order by status, name limit 1) as p
                on counted.is_province
             order by is_kind, is_province, unit_kind, province nulls first
            """;

    private final Session database;
    private final Clock clock;

    Rollouts(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Page<RolloutLine> page(PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<RolloutLine> found = UnitScope.bind(database.createNativeQuery(LIST, Tuple.class), actor)
                .setParameter("now", clock.instant())
                .setParameter(
                        "afterTime",
                        after.isEmpty() ? null : Cursor.instant(after.get(0)).toString())
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(Rollouts::line)
                .toList();
        return Page.of(found, request, line -> Cursor.of(line.publishedAt(), line.id()));
    }

    /** @throws Refusal.NotFound when no edition of the narrative was published, or none that asks anything of a unit the caller may see */
    RolloutView view(UUID narrativeId, Actor actor) {
        List<Tuple> rows = UnitScope.bind(database.createNativeQuery(ONE, Tuple.class), actor)
                .setParameter("narrative", narrativeId)
                .setParameter("now", clock.instant())
                .getResultList();
        if (rows.isEmpty() || rows.get(0).get("duties", Integer.class) == 0) {
            throw new Refusal.NotFound("Penayangan narasi");
        }
        List<KindProgress> kinds = new ArrayList<>();
        List<ProvinceProgress> provinces = new ArrayList<>();
        for (Tuple row : rows) {
            if (row.get("is_kind", Boolean.class)) {
                kinds.add(new KindProgress(UnitKind.valueOf(row.get("unit_kind", String.class)), progress(row)));
            } else if (row.get("is_province", Boolean.class)) {
                provinces.add(province(row));
            }
        }
        Tuple whole = rows.get(0);
        return new RolloutView(
                narrativeId,
                whole.get("id", UUID.class),
                whole.get("title", String.class),
                whole.get("number", String.class),
                whole.get("edition", Integer.class),
                EditionStatus.valueOf(whole.get("status", String.class)),
                whole.get("published_at", Instant.class),
                whole.get("stopped_at", Instant.class),
                whole.get("stop_reason", String.class),
                progress(whole),
                kinds,
                provinces);
    }

    private static ProvinceProgress province(Tuple row) {
        String code = row.get("province", String.class);
        String name = code == null
                ? "Instansi pusat"
                : Objects.requireNonNullElse(row.get("province_name", String.class), "Wilayah " + code);
        return new ProvinceProgress(code, name, progress(row));
    }

    private static RolloutLine line(Tuple row) {
        Progress progress = progress(row);
        return new RolloutLine(
                row.get("narrative_id", UUID.class),
                row.get("title", String.class),
                row.get("number", String.class),
                row.get("edition", Integer.class),
                EditionStatus.valueOf(row.get("status", String.class)),
                row.get("published_at", Instant.class),
                progress.duties(),
                progress.published(),
                progress.overdue(),
                row.get("stopped_at", Instant.class));
    }

    private static Progress progress(Tuple row) {
        return Progress.of(
                row.get("duties", Integer.class),
                row.get("pending", Integer.class),
                row.get("acknowledged", Integer.class),
                row.get("partial", Integer.class),
                row.get("fulfilled", Integer.class),
                row.get("late", Integer.class),
                row.get("overdue", Integer.class),
                row.get("waived", Integer.class),
                row.get("cancelled", Integer.class));
    }
}
