package id.narasitunggal.dissemination.stop;

import id.narasitunggal.dissemination.identity.Actor;
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

/** Somebody pulled the brake of a narrative's roll-out. */
@Entity
@Table(name = "emergency_stop")
public class EmergencyStop {
    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "narrative_id", nullable = false)
    UUID narrativeId;

    @Column(name = "reason", nullable = false)
    String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    StopStatus status;

    @Column(name = "proposer", nullable = false)
    String proposer;

    @Column(name = "proposer_name", nullable = false)
    String proposerName;

    @Column(name = "proposed_at", nullable = false)
    Instant proposedAt;

    @Column(name = "decider")
    @Nullable
    String decider;

    @Column(name = "decider_name")
    @Nullable
    String deciderName;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "decision_note")
    @Nullable
    String decisionNote;

    @Column(name = "stopped_duties")
    @Nullable
    Integer stoppedDuties;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    protected EmergencyStop() {}

    EmergencyStop(UUID id, ProposeStop proposal, Actor proposer, Instant at) {
        this.id = id;
        this.narrativeId = proposal.narrativeId();
        this.reason = proposal.reason();
        this.status = StopStatus.PROPOSED;
        this.proposer = proposer.subject();
        this.proposerName = proposer.name();
        this.proposedAt = at;
    }

    /** A second person agrees: from now on nobody is asked to publish. */
    StopEvent confirm(DecideStop decision, int duties, Actor actor, Instant at) {
        decide(StopStatus.IN_FORCE, decision, actor, at);
        stoppedDuties = duties;
        return new StopEvent.Confirmed(id, narrativeId, reason, duties);
    }

    StopEvent reject(DecideStop decision, Actor actor, Instant at) {
        decide(StopStatus.REJECTED, decision, actor, at);
        return new StopEvent.Rejected(id, narrativeId, decision.reason());
    }

    ProposeStop words() {
        return new ProposeStop(narrativeId, reason);
    }

    private void decide(StopStatus decided, DecideStop decision, Actor actor, Instant at) {
        status = decided;
        decider = actor.subject();
        deciderName = actor.name();
        decidedAt = at;
        decisionNote = decision.reason();
    }
}
