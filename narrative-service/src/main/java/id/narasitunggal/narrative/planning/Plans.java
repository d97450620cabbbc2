package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.paging.Cursor;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** Communication plans, as far as the actor may see them. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<CommunicationPlan, UUID> {

    /** @throws Refusal.NotFound when there is none that involves the caller */
    CommunicationPlan require(UUID id, Actor actor) {
        return known(id, actor).orElseThrow(() -> new Refusal.NotFound("Rencana komunikasi"));
    }

    Optional<CommunicationPlan> known(UUID id, Actor actor) {
        return Involvement.of(actor)
                .tell(getSession()
                        .createNativeQuery(
                                "select p.* from communication_plan p where p.id = :id and " + Involvement.PLAN,
                                CommunicationPlan.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    Page<CommunicationPlan> list(PlanFilter filter, PageRequest page, Actor actor) {
        List<String> after = page.keys(2);
        String sql = "select p.* from communication_plan p where " + Involvement.PLAN
                + (filter.status == null ? "" : " and p.status = :status")
                + (filter.unit == null ? "" : " and (p.lead_unit = :involved or :involved = any (p.involved_units))")
                + (filter.on == null ? "" : " and :on between p.first_day and p.last_day")
                + (after.isEmpty() ? "" : " and (p.created_at, p.id) < (:createdAt, :id)")
                + " order by p.created_at desc, p.id desc limit :most";
        NativeQuery<CommunicationPlan> query = Involvement.of(actor)
                .tell(getSession().createNativeQuery(sql, CommunicationPlan.class))
                .setParameter("most", page.fetchSize());
        fill(query, filter);
        if (!after.isEmpty()) {
            query.setParameter("createdAt", Cursor.instant(after.get(0))).setParameter("id", Cursor.uuid(after.get(1)));
        }
        return Page.of(query.getResultList(), page, plan -> Cursor.of(plan.createdAt, plan.id));
    }

    private static void fill(NativeQuery<CommunicationPlan> query, PlanFilter filter) {
        if (filter.status != null) {
            query.setParameter("status", filter.status.name());
        }
        if (filter.unit != null) {
            query.setParameter("involved", filter.unit);
        }
        if (filter.on != null) {
            query.setParameter("on", filter.on);
        }
    }

    /** Units that came to a meeting about a plan. */
    List<UUID> metAbout(UUID planId) {
        return getSession()
                .createNativeQuery(
                        "select distinct unnest(attendees) from coordination_meeting where plan_id = :plan",
                        Tuple.class)
                .setParameter("plan", planId)
                .getResultStream()
                .map(row -> row.get(0, UUID.class))
                .toList();
    }

    long openFollowUps(UUID planId) {
        return getSession()
                .createNativeQuery(
                        "select count(*) from follow_up f join coordination_meeting m on m.id = f.meeting_id where m.plan_id = :plan and f.done_at is null",
                        Tuple.class)
                .setParameter("plan", planId)
                .getSingleResult()
                .get(0, Long.class);
    }
}
