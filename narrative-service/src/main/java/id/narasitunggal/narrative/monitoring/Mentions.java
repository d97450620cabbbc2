package id.narasitunggal.narrative.monitoring;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.paging.Cursor;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;

/** Everything that was found in the media: for the ministry and those who get its reports, not for units. */
@ApplicationScoped
public class Mentions implements PanacheRepositoryBase<Mention, UUID> {

    /** @throws Refusal.NotFound when there is none, or the caller does not read them */
    Mention require(UUID id, Actor actor) {
        return known(id, actor).orElseThrow(() -> new Refusal.NotFound("Berita"));
    }

    Optional<Mention> known(UUID id, Actor actor) {
        return MonitoringRules.reads(actor) ? findByIdOptional(id) : Optional.empty();
    }

    /** Newest first. */
    Page<Mention> list(MentionFilter filter, PageRequest page, Actor actor) {
        if (!MonitoringRules.reads(actor)) {
            return new Page<>(List.of(), null);
        }
        List<String> after = page.keys(2);
        String sql = "select m.* from mention m where true"
                + (filter.tone == null ? "" : " and m.content_tone = :tone")
                + (filter.outletKind == null ? "" : " and m.outlet_kind = :outletKind")
                + (filter.outletId == null ? "" : " and m.outlet_id = :outlet")
                + (filter.topicId == null ? "" : " and m.topic_id = :topic")
                + (filter.narrativeId == null ? "" : " and m.narrative_id = :narrative")
                + (filter.actionNeeded == null ? "" : " and m.action_needed = :actionNeeded")
                + (filter.from == null ? "" : " and m.published_at >= :from")
                + (filter.to == null ? "" : " and m.published_at < :to")
                + (after.isEmpty() ? "" : " and (m.published_at, m.id) < (:publishedAt, :id)")
                + " order by m.published_at desc, m.id desc limit :most";
        NativeQuery<Mention> query =
                getSession().createNativeQuery(sql, Mention.class).setParameter("most", page.fetchSize());
        fill(query, filter);
        if (!after.isEmpty()) {
            query.setParameter("publishedAt", Cursor.instant(after.get(0)))
                    .setParameter("id", Cursor.uuid(after.get(1)));
        }
        return Page.of(query.getResultList(), page, mention -> Cursor.of(mention.publishedAt, mention.id));
    }

    private static void fill(NativeQuery<Mention> query, MentionFilter filter) {
        if (filter.tone != null) {
            query.setParameter("tone", filter.tone.name());
        }
        if (filter.outletKind != null) {
            query.setParameter("outletKind", filter.outletKind.name());
        }
        if (filter.outletId != null) {
            query.setParameter("outlet", filter.outletId);
        }
        if (filter.topicId != null) {
            query.setParameter("topic", filter.topicId);
        }
        if (filter.narrativeId != null) {
            query.setParameter("narrative", filter.narrativeId);
        }
        if (filter.actionNeeded != null) {
            query.setParameter("actionNeeded", filter.actionNeeded.name());
        }
        if (filter.from != null) {
            query.setParameter("from", filter.from);
        }
        if (filter.to != null) {
            query.setParameter("to", filter.to);
        }
    }

    /** What is already on record of these addresses: the seal of the request that brought each. */
    Map<String, String> sealsOf(Collection<String> addresses) {
        return addresses.isEmpty()
                ? Map.of()
                : getSession()
                        .createNativeQuery("select url, request_hash from mention where url in (:urls)", Tuple.class)
                        .setParameterList("urls", addresses)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> row.get("url", String.class), row -> row.get("request_hash", String.class)));
    }

    /** Topics and narratives that are named but not there. */
    List<UUID> strangers(String table, Collection<UUID> named) {
        List<UUID> there = named.isEmpty()
                ? List.of()
                : getSession()
                        .createNativeQuery("select id from " + table + " where id in (:ids)", Tuple.class)
                        .setParameterList("ids", named)
                        .getResultStream()
                        .map(row -> row.get(0, UUID.class))
                        .toList();
        return named.stream().filter(id -> !there.contains(id)).toList();
    }
}
