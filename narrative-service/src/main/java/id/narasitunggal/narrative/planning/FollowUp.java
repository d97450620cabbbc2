package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a unit does after a meeting, by a day. */
@Entity
@Table(name = "follow_up")
public class FollowUp {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", updatable = false)
    CoordinationMeeting meeting;

    @Column(name = "task", nullable = false)
    String task;

    @Column(name = "owner_unit", nullable = false)
    UUID ownerUnit;

    @Column(name = "due", nullable = false)
    LocalDate due;

    @Column(name = "done_at")
    @Nullable
    Instant doneAt;

    @Column(name = "done_by")
    @Nullable
    String doneBy;

    protected FollowUp() {}

    FollowUp(CoordinationMeeting meeting, RecordMeeting.Task task) {
        this.id = task.id();
        this.meeting = meeting;
        take(task);
    }

    void take(RecordMeeting.Task next) {
        task = next.task();
        ownerUnit = next.ownerUnit();
        due = next.due();
    }

    boolean mayComplete(Actor actor) {
        return doneAt == null && (PlanRules.isPlanner(actor) || actor.speaksFor(ownerUnit));
    }

    void complete(Actor actor, Instant at) {
        if (!PlanRules.isPlanner(actor) && !actor.speaksFor(ownerUnit)) {
            throw new Refusal.Forbidden(
                    "Hanya instansi penanggung jawab atau meja perencanaan yang dapat menyelesaikannya.");
        }
        if (doneAt != null) {
            throw new Refusal.Conflict("wrong-status", "Tindak lanjut ini sudah selesai.");
        }
        doneAt = at;
        doneBy = actor.subject();
    }
}
