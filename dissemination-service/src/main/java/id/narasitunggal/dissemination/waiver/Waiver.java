package id.narasitunggal.dissemination.waiver;

import id.narasitunggal.dissemination.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal to waive duties, and what became of it. */
@Entity
@Table(name = "waiver")
public class Waiver {
    @Id
    @Column(name = "id")
    UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    WaiverKind kind;

    @Column(name = "assignment_id")
    @Nullable
    UUID assignmentId;

    @Column(name = "region")
    @Nullable
    String region;

    @Column(name = "from_day")
    @Nullable
    LocalDate fromDay;

    @Column(name = "to_day")
    @Nullable
    LocalDate toDay;

    @Column(name = "reason", nullable = false)
    String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    WaiverStatus status;

    @Column(name = "proposer", nullable = false)
    String proposer;

    @Column(name = "proposer_name", nullable = false)
    String proposerName;

    @Column(name = "proposed_at", nullable = false)
    Instant proposedAt;

    @Column(name = "decider")
    @Nullable
    String decider;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "decision_note")
    @Nullable
    String decisionNote;

    @Column(name = "touched_duties")
    @Nullable
    Integer touchedDuties;

    @Column(name = "revoker")
    @Nullable
    String revoker;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    @Column(name = "revoke_reason")
    @Nullable
    String revokeReason;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    protected Waiver() {}

    Waiver(UUID id, ProposeWaiver proposal, Actor proposer, Instant at) {
        this.id = id;
        this.kind = proposal.kind();
        this.assignmentId = proposal.assignmentId();
        this.region = proposal.region();
        this.fromDay = proposal.fromDay();
        this.toDay = proposal.toDay();
        this.reason = proposal.reason();
        this.status = WaiverStatus.PROPOSED;
        this.proposer = proposer.subject();
        this.proposerName = proposer.name();
        this.proposedAt = at;
    }

    /** A second person agrees. */
    WaiverEvent approve(DecideWaiver decision, @Nullable UUID unit, Actor actor, Instant at) {
        decide(WaiverStatus.APPROVED, decision, actor, at);
        return new WaiverEvent.Approved(id, unit, kind, region, fromDay, toDay, decision.reason());
    }

    WaiverEvent reject(DecideWaiver decision, @Nullable UUID unit, Actor actor, Instant at) {
        decide(WaiverStatus.REJECTED, decision, actor, at);
        return new WaiverEvent.Rejected(id, unit, kind, decision.reason());
    }

    /** What was waived and is not yet due is owed again. */
    WaiverEvent revoke(DecideWaiver decision, int reopened, @Nullable UUID unit, Actor actor, Instant at) {
        status = WaiverStatus.REVOKED;
        revoker = actor.subject();
        revokedAt = at;
        revokeReason = decision.reason();
        return new WaiverEvent.Revoked(id, unit, kind, reopened, decision.reason());
    }

    void touch(int duties) {
        touchedDuties = duties;
    }

    ProposeWaiver words() {
        return new ProposeWaiver(kind, assignmentId, region, fromDay, toDay, reason);
    }

    private void decide(WaiverStatus decided, DecideWaiver decision, Actor actor, Instant at) {
        status = decided;
        decider = actor.subject();
        decidedAt = at;
        decisionNote = decision.reason();
    }
}
