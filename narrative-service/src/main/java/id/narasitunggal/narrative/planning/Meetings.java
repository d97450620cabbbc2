package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.paging.Cursor;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Coordination meetings and their follow-ups, as far as the actor may see them. */
@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<CoordinationMeeting, UUID> {
    private static final String WHOLE =
            "select m from CoordinationMeeting m join fetch m.plan left join fetch m.followUps where m.id in ?1";

    private static final String VISIBLE =
            " from coordination_meeting m join communication_plan p on p.id = m.plan_id where " + Involvement.MEETING;

    /** @throws Refusal.NotFound when there is none that involves the caller */
    CoordinationMeeting require(UUID id, Actor actor) {
        return known(id, actor).orElseThrow(() -> new Refusal.NotFound("Rapat koordinasi"));
    }

    Optional<CoordinationMeeting> known(UUID id, Actor actor) {
        List<UUID> visible = Involvement.of(actor)
                .tell(getSession().createNativeQuery("select m.id" + VISIBLE + " and m.id = :id", Tuple.class))
                .setParameter("id", id)
                .getResultStream()
                .map(row -> row.get(0, UUID.class))
                .toList();
        return find(WHOLE, visible).stream().findFirst();
    }

    /** The version of a meeting counts the changes of its follow-ups too. */
    void claim(CoordinationMeeting meeting) {
        getEntityManager().lock(meeting, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Newest first; two statements, however many follow-ups. */
    Page<CoordinationMeeting> list(@Nullable UUID plan, PageRequest page, Actor actor) {
        List<String> after = page.keys(2);
        String sql = "select m.id, m.held_at" + VISIBLE + (plan == null ? "" : " and m.plan_id = :plan")
                + (after.isEmpty() ? "" : " and (m.held_at, m.id) < (:heldAt, :id)")
                + " order by m.held_at desc, m.id desc limit :most";
        NativeQuery<Tuple> query = Involvement.of(actor)
                .tell(getSession().createNativeQuery(sql, Tuple.class))
                .setParameter("most", page.fetchSize());
        if (plan != null) {
            query.setParameter("plan", plan);
        }
        if (!after.isEmpty()) {
            query.setParameter("heldAt", Cursor.instant(after.get(0))).setParameter("id", Cursor.uuid(after.get(1)));
        }
        Page<Tuple> rows = Page.of(
                query.getResultList(),
                page,
                row -> Cursor.of(row.get("held_at", Instant.class), row.get("id", UUID.class)));
        List<UUID> ids =
                rows.items().stream().map(row -> row.get("id", UUID.class)).toList();
        List<CoordinationMeeting> whole = find(WHOLE, ids).list();
        return rows.map(row -> whole.stream()
                .filter(meeting -> meeting.id.equals(row.get("id", UUID.class)))
                .findFirst()
                .orElseThrow());
    }

    /** What is not done and falls due by a day: of every unit, or of the caller's own. */
    List<FollowUpView> dueBy(LocalDate day, Actor actor) {
        return Involvement.of(actor)
                .tell(getSession()
                        .createNativeQuery(
                                "select f.id, f.meeting_id, f.task, f.owner_unit, f.due from follow_up f where f.done_at is null and f.due <= :day"
                                        + " and (:seesAll or f.owner_unit = cast(:unit as uuid)) order by f.due, f.id limit 500",
                                Tuple.class))
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new FollowUpView(
                        row.get("id", UUID.class),
                        row.get("meeting_id", UUID.class),
                        row.get("task", String.class),
                        row.get("owner_unit", UUID.class),
                        row.get("due", LocalDate.class),
                        null))
                .toList();
    }
}
