package id.narasitunggal.narrative.collaboration;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.paging.Cursor;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** Tasks: the desk sees all of them, everyone their own. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<DeskTask, UUID> {

    /** @throws Refusal.NotFound when there is none that concerns the caller */
    DeskTask require(UUID id, Actor actor) {
        return known(id, actor).orElseThrow(() -> new Refusal.NotFound("Tugas"));
    }

    Optional<DeskTask> known(UUID id, Actor actor) {
        return findByIdOptional(id).filter(task -> task.concerns(actor));
    }

    /** What falls due first comes first. */
    Page<DeskTask> list(TaskFilter filter, boolean onlyMine, PageRequest page, Actor actor) {
        List<String> after = page.keys(2);
        boolean mine = onlyMine || !DeskRules.looks(actor);
        String sql = "select t.* from desk_task t where true"
                + (mine ? " and t.assignee = :me" : "")
                + (filter.narrative == null ? "" : " and t.narrative_id = :narrative")
                + (filter.plan == null ? "" : " and t.plan_id = :plan")
                + (filter.done == null ? "" : " and (t.done_at is not null) = :done")
                + (after.isEmpty() ? "" : " and (t.due, t.id) > (:due, :id)")
                + " order by t.due, t.id limit :most";
        NativeQuery<DeskTask> query =
                getSession().createNativeQuery(sql, DeskTask.class).setParameter("most", page.fetchSize());
        if (mine) {
            query.setParameter("me", actor.subject());
        }
        fill(query, filter);
        if (!after.isEmpty()) {
            query.setParameter("due", day(after.get(0))).setParameter("id", Cursor.uuid(after.get(1)));
        }
        return Page.of(query.getResultList(), page, task -> Cursor.of(task.due, task.id));
    }

    private static void fill(NativeQuery<DeskTask> query, TaskFilter filter) {
        if (filter.narrative != null) {
            query.setParameter("narrative", filter.narrative);
        }
        if (filter.plan != null) {
            query.setParameter("plan", filter.plan);
        }
        if (filter.done != null) {
            query.setParameter("done", filter.done);
        }
    }

    private static LocalDate day(String key) {
        try {
            return LocalDate.parse(key);
        } catch (DateTimeException notOurs) {
            throw Cursor.forged();
        }
    }
}
