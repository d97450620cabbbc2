package id.narasitunggal.narrative.monitoring.issue;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one unit is told of an issue that concerns it, and whether it has taken note. */
@Entity
@Table(name = "issue_brief")
public class IssueBrief {
    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "issue_id", nullable = false, updatable = false)
    UUID issueId;

    @Column(name = "unit_id", nullable = false, updatable = false)
    UUID unitId;

    /** Of the issue: a unit reads its own briefs, not the issues of the ministry. */
    @Column(name = "title", nullable = false, updatable = false)
    String title;

    @Column(name = "brief", nullable = false, updatable = false)
    String brief;

    @Column(name = "request_hash", nullable = false, updatable = false)
    String requestHash;

    @Column(name = "sent_by", nullable = false, updatable = false)
    String sentBy;

    @Column(name = "sent_at", nullable = false, updatable = false)
    Instant sentAt;

    @Column(name = "due_at", nullable = false, updatable = false)
    Instant dueAt;

    @Column(name = "answer")
    @Nullable
    String answer;

    @Column(name = "acknowledged_by")
    @Nullable
    String acknowledgedBy;

    @Column(name = "acknowledged_at")
    @Nullable
    Instant acknowledgedAt;

    protected IssueBrief() {}

    IssueBrief(UUID id, Issue issue, SendBrief request, String requestHash, Actor actor, Instant at) {
        this.id = id;
        this.issueId = issue.id;
        this.unitId = request.unitId();
        this.title = issue.title;
        this.brief = request.brief();
        this.requestHash = requestHash;
        this.sentBy = actor.subject();
        this.sentAt = at;
        this.dueAt = at.plus(issue.status.acknowledgedWithin());
    }

    boolean isFor(Actor actor) {
        return unitId.equals(actor.unit()) && actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER);
    }

    /** @throws Refusal.Conflict when it was done before */
    IssueEvent acknowledge(@Nullable String what, Actor actor, Instant at) {
        if (!isFor(actor)) {
            throw new Refusal.Forbidden("Hanya petugas humas instansi yang dituju yang dapat menanggapi isu ini.");
        }
        if (acknowledgedAt != null) {
            throw new Refusal.Conflict("already-acknowledged", "Instansi Anda sudah menanggapi isu ini.");
        }
        answer = what;
        acknowledgedBy = actor.subject();
        acknowledgedAt = at;
        return new IssueEvent.Acknowledged(issueId, id, unitId, at.isAfter(dueAt));
    }
}
