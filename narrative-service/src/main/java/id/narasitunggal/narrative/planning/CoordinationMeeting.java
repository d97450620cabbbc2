package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A meeting about a plan: who came, what was decided, who does what by when. */
@Entity
@Table(name = "coordination_meeting")
public class CoordinationMeeting {
    @Id
    UUID id;

    @Version
    int version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    CommunicationPlan plan;

    @Column(name = "title", nullable = false)
    String title;

    @Column(name = "held_at", nullable = false)
    Instant heldAt;

    @Column(name = "place")
    @Nullable
    String place;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "attendees", nullable = false)
    List<UUID> attendees;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "decisions", nullable = false)
    List<String> decisions;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("due, id")
    List<FollowUp> followUps = new ArrayList<>();

    @Column(name = "request_hash", nullable = false, updatable = false)
    String requestHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false)
    String createdBy;

    protected CoordinationMeeting() {}

    CoordinationMeeting(
            UUID id, CommunicationPlan plan, RecordMeeting minutes, String requestHash, Actor actor, Instant at) {
        PlanRules.planner(actor).orRefuse();
        this.id = id;
        this.plan = plan;
        this.requestHash = requestHash;
        this.createdAt = at;
        this.createdBy = actor.subject();
        take(minutes, at);
    }

    MeetingEvent mend(RecordMeeting minutes, Actor actor, Instant at) {
        PlanRules.planner(actor).orRefuse();
        if (!minutes.planId().equals(plan.id)) {
            throw Refusal.Invalid.field("#/planId", "Rapat tidak dapat dipindahkan ke rencana lain.");
        }
        take(minutes, at);
        return new MeetingEvent.Mended(id);
    }

    MeetingEvent complete(UUID followUpId, Actor actor, Instant at) {
        FollowUp followUp = followUps.stream()
                .filter(one -> one.id.equals(followUpId))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.Invalid.field("#/followUpId", "Tindak lanjut ini tidak ada pada rapat ini."));
        followUp.complete(actor, at);
        return new MeetingEvent.FollowUpDone(id, followUpId, followUp.ownerUnit);
    }

    List<String> allowedActions(Actor actor) {
        List<String> open = new ArrayList<>();
        if (PlanRules.isPlanner(actor)) {
            open.add("update");
        }
        if (followUps.stream().anyMatch(one -> one.mayComplete(actor))) {
            open.add("complete-follow-up");
        }
        return open;
    }

    private void take(RecordMeeting minutes, Instant now) {
        if (minutes.at().isAfter(now)) {
            throw Refusal.Invalid.field(
                    "#/heldAt", "Catat rapat setelah berlangsung; rapat mendatang dicatat sebagai agenda.");
        }
        title = minutes.title();
        heldAt = minutes.at();
        place = minutes.place();
        attendees = minutes.attendees();
        decisions = minutes.decisions();
        takeFollowUps(minutes.followUps());
    }

    /** What is done stays done; what the minutes no longer name is removed, unless it is done. */
    private void takeFollowUps(List<RecordMeeting.Task> tasks) {
        Map<UUID, FollowUp> known = followUps.stream().collect(Collectors.toMap(one -> one.id, Function.identity()));
        List<UUID> named = tasks.stream().map(RecordMeeting.Task::id).toList();
        if (named.stream().distinct().count() < named.size()) {
            throw Refusal.Invalid.field("#/followUps", "Setiap tindak lanjut memerlukan id sendiri.");
        }
        followUps.removeIf(one -> one.doneAt == null && !named.contains(one.id));
        for (RecordMeeting.Task task : tasks) {
            FollowUp followUp = known.get(task.id());
            if (followUp == null) {
                followUps.add(new FollowUp(this, task));
            } else {
                followUp.take(task);
            }
        }
    }
}
