package id.narasitunggal.narrative.monitoring.issue;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.problem.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people and the media take up on a topic; one open issue a topic and region, so that alerts do not pile up. */
@Entity
@Table(name = "issue")
public class Issue {
    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "title", nullable = false, updatable = false)
    String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    IssueKind kind;

    @Column(name = "topic_id", nullable = false, updatable = false)
    UUID topicId;

    @Column(name = "region", updatable = false)
    @Nullable
    String region;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", nullable = false, updatable = false)
    IssueOrigin origin;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    IssueStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "triage", nullable = false)
    Triage triage;

    @Column(name = "note", updatable = false)
    @Nullable
    String note;

    /** Reports in the window that gave the first sign. */
    @Column(name = "mentions", nullable = false, updatable = false)
    int mentions;

    @Column(name = "negative", nullable = false, updatable = false)
    int negative;

    @Column(name = "request_hash", nullable = false, updatable = false)
    String requestHash;

    @Column(name = "first_seen_at", nullable = false, updatable = false)
    Instant firstSeenAt;

    @Column(name = "moved_at", nullable = false)
    Instant movedAt;

    @Column(name = "moved_by", nullable = false)
    String movedBy;

    protected Issue() {}

    Issue(UUID id, RaiseIssue request, String requestHash, Actor actor, Instant at) {
        this.id = id;
        this.title = request.title();
        this.kind = request.kind();
        this.topicId = request.topicId();
        this.region = request.region();
        this.origin = IssueOrigin.ANALYST;
        this.status = IssueStatus.DETECTED;
        this.triage = Triage.NONE;
        this.note = request.note();
        this.requestHash = requestHash;
        this.firstSeenAt = at;
        this.movedAt = at;
        this.movedBy = actor.subject();
    }

    /** @throws id.narasitunggal.narrative.problem.Refusal.Conflict when the way does not lead there */
    IssueEvent move(MoveIssue request, Actor actor, Instant at) {
        if (!status.next().contains(request.status())) {
            Verdict.impossible(
                            "Isu ini tidak dapat langsung berpindah ke status itu. Lihat status berikutnya yang terbuka.")
                    .orRefuse();
        }
        IssueEvent moved = new IssueEvent.Moved(id, status, request.status(), request.triage(), request.reason());
        status = request.status();
        triage = request.triage();
        movedAt = at;
        movedBy = actor.subject();
        return moved;
    }
}
