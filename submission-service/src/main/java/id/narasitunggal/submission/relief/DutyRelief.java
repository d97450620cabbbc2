package id.narasitunggal.submission.relief;

import id.narasitunggal.submission.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal to ease the duties of a unit or region for one month, and what became of it. */
@Entity
@Table(name = "duty_relief")
public class DutyRelief {
    @Id
    @Column(name = "id")
    UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    ReliefKind kind;

    @Column(name = "unit_id")
    @Nullable
    UUID unitId;

    @Column(name = "region_code")
    @Nullable
    String regionCode;

    @Column(name = "period", nullable = false)
    LocalDate period;

    @Column(name = "new_day")
    @Nullable
    LocalDate newDay;

    @Column(name = "reason", nullable = false)
    String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    ReliefStatus status;

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

    @Version
    @Column(name = "version", nullable = false)
    int version;

    protected DutyRelief() {}

    DutyRelief(UUID id, ProposeRelief proposal, Actor proposer, Instant at) {
        this.id = id;
        this.kind = proposal.kind();
        this.unitId = proposal.unitId();
        this.regionCode = proposal.regionCode();
        this.period = proposal.month().atDay(1);
        this.newDay = proposal.newDay();
        this.reason = proposal.reason();
        this.status = ReliefStatus.PROPOSED;
        this.proposer = proposer.subject();
        this.proposerName = proposer.name();
        this.proposedAt = at;
    }

    /** A second person agrees. */
    ReliefEvent approve(DecideRelief decision, int touched, Actor actor, Instant at) {
        ReliefRules.mayDecide(actor, this).orRefuse();
        decide(ReliefStatus.APPROVED, decision, actor, at);
        touchedDuties = touched;
        return new ReliefEvent.Approved(id, unitId, kind, YearMonth.from(period).toString(), touched);
    }

    ReliefEvent reject(DecideRelief decision, Actor actor, Instant at) {
        ReliefRules.mayDecide(actor, this).orRefuse();
        decide(ReliefStatus.REJECTED, decision, actor, at);
        return new ReliefEvent.Rejected(id, unitId, kind);
    }

    ProposeRelief words() {
        return new ProposeRelief(
                kind, unitId, regionCode, YearMonth.from(period).toString(), newDay, reason);
    }

    private void decide(ReliefStatus decided, DecideRelief decision, Actor actor, Instant at) {
        status = decided;
        decider = actor.subject();
        decidedAt = at;
        decisionNote = decision.note();
    }
}
