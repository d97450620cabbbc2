package id.narasitunggal.narrative.collaboration;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person does for a narrative or a plan, by a day. */
@Entity
@Table(name = "desk_task")
public class DeskTask {
    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "narrative_id")
    @Nullable
    UUID narrativeId;

    @Column(name = "plan_id")
    @Nullable
    UUID planId;

    @Column(name = "title", nullable = false)
    String title;

    @Column(name = "assignee", nullable = false)
    String assignee;

    @Column(name = "due", nullable = false)
    LocalDate due;

    @Column(name = "request_hash", nullable = false, updatable = false)
    String requestHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false)
    String createdBy;

    @Column(name = "done_at")
    @Nullable
    Instant doneAt;

    @Column(name = "done_by")
    @Nullable
    String doneBy;

    protected DeskTask() {}

    DeskTask(UUID id, AssignTask request, String requestHash, Actor actor, Instant at) {
        this.id = id;
        this.requestHash = requestHash;
        this.createdAt = at;
        this.createdBy = actor.subject();
        take(request);
    }

    TaskEvent reassign(AssignTask request) {
        if (doneAt != null) {
            throw new Refusal.Conflict("wrong-status", "Tugas ini sudah selesai. Buatlah tugas baru.");
        }
        take(request);
        return new TaskEvent.Reassigned(id, assignee, due);
    }

    TaskEvent complete(Actor actor, Instant at) {
        if (!mayComplete(actor)) {
            throw new Refusal.Forbidden("Hanya penerima tugas atau meja redaksi yang dapat menyelesaikannya.");
        }
        if (doneAt != null) {
            throw new Refusal.Conflict("wrong-status", "Tugas ini sudah selesai.");
        }
        doneAt = at;
        doneBy = actor.subject();
        return new TaskEvent.Done(id);
    }

    boolean concerns(Actor actor) {
        return DeskRules.looks(actor) || assignee.equals(actor.subject());
    }

    List<String> allowedActions(Actor actor) {
        List<String> open = new ArrayList<>();
        if (doneAt == null && DeskRules.works(actor)) {
            open.add("update");
        }
        if (doneAt == null && mayComplete(actor)) {
            open.add("complete");
        }
        return open;
    }

    private boolean mayComplete(Actor actor) {
        return DeskRules.works(actor) || assignee.equals(actor.subject());
    }

    private void take(AssignTask request) {
        if ((request.narrativeId() == null) == (request.planId() == null)) {
            throw Refusal.Invalid.field("#/narrativeId", "Sebutkan satu narasi atau satu rencana, tidak keduanya.");
        }
        title = request.title();
        assignee = request.assignee();
        due = request.due();
        narrativeId = request.narrativeId();
        planId = request.planId();
    }
}
