package id.narasitunggal.dissemination.sample;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.catalogue.UnitScope;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The samples of past months, as far as the caller may see the units concerned. */
@ApplicationScoped
class Samples {
    private static final String FIGURES = """
            select d.id, d.month, d.seed, d.share, d.at_least, d.population, d.chosen, d.drawn_at, i.family,
                   count(i.id)::int as of_family, count(o.item_id)::int as examined,
                   (count(*) filter (where o.outcome = 'OVERTURNED'))::int as overturned
              from (select * from sample_draw
                     where (cast(:id as uuid) is null or id = cast(:id as uuid))
                       and (cast(:afterMonth as text) is null or month < cast(:afterMonth as text))
                     order by month desc limit :most) d
              left join sample_item i on i.draw_id = d.id
              left join sample_outcome o on o.item_id = i.id
             group by d.id, d.month, d.seed, d.share, d.at_least, d.population, d.chosen, d.drawn_at, i.family
             order by d.month desc, i.family
            """;
    private static final String ITEMS = """
            select i.id, i.draw_id, d.month, i.placement_id, i.unit_id, i.family, i.verified_by, i.verified_at, i.reported_by,
                   coalesce(o.outcome, 'OPEN') as state, o.reason, o.decided_at as examined_at,
                   e.title, u.name as unit_name, c.name as channel_name, p.url,
                   (select v.reason from placement_decision v
                     where v.placement_id = i.placement_id and v.verdict = 'VERIFIED' and v.decided_at = i.verified_at
                     order by v.id desc limit 1) as verification_reason,
                   (select string_agg(distinct ev.uploaded_by, chr(10)) from placement_evidence ev where ev.placement_id = i.placement_id) as senders
              from sample_item i
              join sample_draw d on d.id = i.draw_id
              join placement p on p.id = i.placement_id
              join edition e on e.id = p.edition_id
              join channel c on c.id = p.channel_id
              join unit u on u.id = i.unit_id
              left join sample_outcome o on o.item_id = i.id
             where
            """ + UnitScope.CONDITION;
    private static final String LIST = ITEMS + """
               and (cast(:state as text) is null or coalesce(o.outcome, 'OPEN') = :state)
               and (cast(:sample as uuid) is null or i.draw_id = cast(:sample as uuid))
               and (cast(:unit as uuid) is null or i.unit_id = cast(:unit as uuid))
               and (cast(:afterMonth as text) is null or (d.month, i.id) < (cast(:afterMonth as text), cast(:afterId as uuid)))
             order by d.month desc, i.id desc
             limit :most
            """;

    private final Session database;

    Samples(Session database) {
        this.database = database;
    }

    /** @param officer the sample as a whole concerns nobody's own record; roles at the door decide who reads it */
    Page<SampleView> page(PageRequest request, Actor officer) {
        List<String> after = request.keys(1);
        List<SampleView> found = figures(null, after.isEmpty() ? null : after.get(0), request.fetchSize());
        return Page.of(found, request, sample -> Cursor.of(sample.month()));
    }

    /** @throws Refusal.NotFound when there is none */
    SampleView sample(UUID id, Actor officer) {
        return figures(id, null, 1).stream().findFirst().orElseThrow(() -> new Refusal.NotFound("Sampel"));
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    SampleItem require(UUID id, Actor actor) {
        return item(row(id, actor));
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    SampleItemView view(UUID id, Actor actor) {
        return view(row(id, actor), actor);
    }

    Page<SampleItemView> items(SampleFilter filter, PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<SampleItemView> found = UnitScope.bind(database.createNativeQuery(LIST, Tuple.class), actor)
                .setParameter("state", filter.state == null ? null : filter.state.name())
                .setParameter("sample", filter.sampleId == null ? null : filter.sampleId.toString())
                .setParameter("unit", filter.unitId == null ? null : filter.unitId.toString())
                .setParameter("afterMonth", after.isEmpty() ? null : after.get(0))
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(row -> view(row, actor))
                .toList();
        return Page.of(found, request, item -> Cursor.of(item.month(), item.id()));
    }

    void keep(SampleItem item, SampleState outcome, String reason, Actor by, Instant at) {
        database.createNativeMutationQuery(
                        "insert into sample_outcome (item_id, outcome, reason, decided_by, decided_at) values (:id, :outcome, :reason, :by, :at)")
                .setParameter("id", item.id())
                .setParameter("outcome", outcome.name())
                .setParameter("reason", reason)
                .setParameter("by", by.subject())
                .setParameter("at", at)
                .executeUpdate();
    }

    private Tuple row(UUID id, Actor actor) {
        return UnitScope.bind(database.createNativeQuery(ITEMS + " and i.id = :id", Tuple.class), actor)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Sampel"));
    }

    private List<SampleView> figures(@Nullable UUID id, @Nullable String afterMonth, int most) {
        Map<UUID, List<Tuple>> draws = new LinkedHashMap<>();
        database.createNativeQuery(FIGURES, Tuple.class)
                .setParameter("id", id == null ? null : id.toString())
                .setParameter("afterMonth", afterMonth)
                .setParameter("most", most)
                .getResultStream()
                .forEach(row -> draws.computeIfAbsent(row.get("id", UUID.class), draw -> new ArrayList<>())
                        .add(row));
        return draws.values().stream().map(Samples::figures).toList();
    }

    private static SampleView figures(List<Tuple> families) {
        Tuple draw = families.get(0);
        int examined = families.stream()
                .mapToInt(row -> row.get("examined", Integer.class))
                .sum();
        int overturned = families.stream()
                .mapToInt(row -> row.get("overturned", Integer.class))
                .sum();
        return new SampleView(
                draw.get("id", UUID.class),
                draw.get("month", String.class),
                draw.get("seed", String.class),
                draw.get("share", BigDecimal.class),
                draw.get("at_least", Integer.class),
                draw.get("population", Integer.class),
                draw.get("chosen", Integer.class),
                examined,
                overturned,
                ErrorRate.of(overturned, examined),
                families.stream()
                        .filter(row -> row.get("family", String.class) != null)
                        .map(row -> new SampleView.OfFamily(
                                ChannelFamily.valueOf(row.get("family", String.class)),
                                row.get("of_family", Integer.class),
                                ErrorRate.of(row.get("overturned", Integer.class), row.get("examined", Integer.class))))
                        .toList(),
                draw.get("drawn_at", Instant.class));
    }

    private static SampleItem item(Tuple row) {
        Set<String> concerned = new HashSet<>();
        concerned.add(row.get("verified_by", String.class));
        concerned.add(row.get("reported_by", String.class));
        @Nullable String senders = row.get("senders", String.class);
        if (senders != null) {
            concerned.addAll(List.of(senders.split("\n")));
        }
        return new SampleItem(
                row.get("id", UUID.class),
                row.get("placement_id", UUID.class),
                row.get("unit_id", UUID.class),
                concerned,
                SampleState.valueOf(row.get("state", String.class)));
    }

    private static SampleItemView view(Tuple row, Actor actor) {
        return new SampleItemView(
                row.get("id", UUID.class),
                row.get("title", String.class),
                row.get("placement_id", UUID.class),
                row.get("month", String.class),
                row.get("draw_id", UUID.class),
                row.get("unit_name", String.class),
                row.get("unit_id", UUID.class),
                ChannelFamily.valueOf(row.get("family", String.class)),
                row.get("channel_name", String.class),
                row.get("url", String.class),
                row.get("verification_reason", String.class),
                row.get("verified_at", Instant.class),
                SampleState.valueOf(row.get("state", String.class)),
                row.get("reason", String.class),
                row.get("examined_at", Instant.class),
                SampleRules.allowedActions(actor, item(row)));
    }
}
