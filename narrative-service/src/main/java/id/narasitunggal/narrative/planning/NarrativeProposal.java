package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.problem.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a unit asks Kominfo to write about, and what Kominfo answered. */
@Entity
@Table(name = "narrative_proposal")
public class NarrativeProposal {
    @Id
    UUID id;

    @Version
    int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    ProposalStatus status;

    @Column(name = "unit_id", nullable = false, updatable = false)
    UUID unitId;

    @Column(name = "topic", nullable = false, updatable = false)
    String topic;

    @Column(name = "reason", nullable = false, updatable = false)
    String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgency", nullable = false, updatable = false)
    Urgency urgency;

    @Column(name = "answer")
    @Nullable
    String answer;

    @Column(name = "narrative_id")
    @Nullable
    UUID narrativeId;

    @Column(name = "request_hash", nullable = false, updatable = false)
    String requestHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false)
    String createdBy;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Column(name = "answered_by")
    @Nullable
    String answeredBy;

    protected NarrativeProposal() {}

    NarrativeProposal(UUID id, UUID unit, ProposeNarrative request, String requestHash, Actor actor, Instant at) {
        this.id = id;
        this.status = ProposalStatus.PROPOSED;
        this.unitId = unit;
        this.topic = request.topic();
        this.reason = request.reason();
        this.urgency = request.urgency();
        this.requestHash = requestHash;
        this.createdAt = at;
        this.createdBy = actor.subject();
    }

    ProposalEvent takeUp(UUID narrative, @Nullable String message, Actor actor, Instant at) {
        narrativeId = narrative;
        return answer(ProposalStatus.TAKEN_UP, message, actor, at);
    }

    ProposalEvent decline(String why, Actor actor, Instant at) {
        mayAnswer(actor).orRefuse();
        return answer(ProposalStatus.DECLINED, why, actor, at);
    }

    ProposalEvent withdraw(Actor actor) {
        mayWithdraw(actor).orRefuse();
        status = ProposalStatus.WITHDRAWN;
        return new ProposalEvent.Withdrawn(id, unitId);
    }

    private ProposalEvent answer(ProposalStatus next, @Nullable String message, Actor actor, Instant at) {
        status = next;
        answer = message;
        answeredAt = at;
        answeredBy = actor.subject();
        return new ProposalEvent.Answered(id, unitId, next, narrativeId, message);
    }

    Verdict mayAnswer(Actor actor) {
        if (!actor.has(Role.NARRATIVE_EDITOR)) {
            return Verdict.forbidden("Hanya penyunting narasi yang dapat menjawab usulan.");
        }
        return createdBy.equals(actor.subject())
                ? Verdict.forbidden("Pengusul tidak dapat menjawab usulannya sendiri.")
                : isOpen();
    }

    private Verdict mayWithdraw(Actor actor) {
        return actor.speaksFor(unitId)
                ? isOpen()
                : Verdict.forbidden("Hanya instansi pengusul yang dapat menarik usulan.");
    }

    private Verdict isOpen() {
        return status == ProposalStatus.PROPOSED
                ? Verdict.allowed()
                : Verdict.impossible("Usulan ini sudah dijawab atau ditarik.");
    }

    List<String> allowedActions(Actor actor) {
        List<String> open = new ArrayList<>();
        if (mayAnswer(actor).isAllowed()) {
            open.add("take-up");
            open.add("decline");
        }
        if (mayWithdraw(actor).isAllowed()) {
            open.add("withdraw");
        }
        return open;
    }
}
