package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.paging.Cursor;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** The communication calendar, as far as the actor may see it. */
@ApplicationScoped
public class Agenda implements PanacheRepositoryBase<AgendaEntry, UUID> {
    private static final int MOST_IN_A_CALENDAR = 2000;

    /** @throws Refusal.NotFound when there is none that involves the caller */
    AgendaEntry require(UUID id, Actor actor) {
        return known(id, actor).orElseThrow(() -> new Refusal.NotFound("Mata agenda"));
    }

    Optional<AgendaEntry> known(UUID id, Actor actor) {
        return Involvement.of(actor)
                .tell(getSession()
                        .createNativeQuery(
                                "select a.* from agenda_entry a where a.id = :id and " + Involvement.ENTRY,
                                AgendaEntry.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** In the order of the calendar. */
    Page<AgendaEntry> list(AgendaFilter filter, PageRequest page, Actor actor) {
        List<String> after = page.keys(2);
        String sql = "select a.* from agenda_entry a where " + Involvement.ENTRY + condition(filter)
                + (after.isEmpty() ? "" : " and (a.starts_at, a.id) > (:startsAt, :id)")
                + " order by a.starts_at, a.id limit :most";
        NativeQuery<AgendaEntry> query = fill(
                        Involvement.of(actor).tell(getSession().createNativeQuery(sql, AgendaEntry.class)), filter)
                .setParameter("most", page.fetchSize());
        if (!after.isEmpty()) {
            query.setParameter("startsAt", Cursor.instant(after.get(0))).setParameter("id", Cursor.uuid(after.get(1)));
        }
        return Page.of(query.getResultList(), page, entry -> Cursor.of(entry.startsAt, entry.id));
    }

    /** Every entry of a period. */
    List<AgendaEntry> all(AgendaFilter filter, Actor actor) {
        String sql = "select a.* from agenda_entry a where " + Involvement.ENTRY + condition(filter)
                + " order by a.starts_at, a.id limit " + MOST_IN_A_CALENDAR;
        return fill(Involvement.of(actor).tell(getSession().createNativeQuery(sql, AgendaEntry.class)), filter)
                .getResultList();
    }

    /** What a calendar program is given: what is not long past. */
    List<AgendaEntry> since(Instant from, Involvement who) {
        return who.tell(getSession()
                        .createNativeQuery(
                                "select a.* from agenda_entry a where a.ends_at >= :from and " + Involvement.ENTRY
                                        + " order by a.starts_at, a.id limit " + MOST_IN_A_CALENDAR,
                                AgendaEntry.class))
                .setParameter("from", from)
                .getResultList();
    }

    private static String condition(AgendaFilter filter) {
        return (filter.from == null ? "" : " and a.last_day >= :from")
                + (filter.until == null ? "" : " and a.first_day <= :until")
                + (filter.topic == null ? "" : " and a.topic_id = :topic")
                + (filter.plan == null ? "" : " and a.plan_id = :plan")
                + (filter.region == null ? "" : " and regions_overlap(a.region, :region)");
    }

    private static NativeQuery<AgendaEntry> fill(NativeQuery<AgendaEntry> query, AgendaFilter filter) {
        if (filter.from != null) {
            query.setParameter("from", filter.from);
        }
        if (filter.until != null) {
            query.setParameter("until", filter.until);
        }
        if (filter.topic != null) {
            query.setParameter("topic", filter.topic);
        }
        if (filter.plan != null) {
            query.setParameter("plan", filter.plan);
        }
        if (filter.region != null) {
            query.setParameter("region", filter.region);
        }
        return query;
    }
}
