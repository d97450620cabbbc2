package id.narasitunggal.narrative.concurrence;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.problem.Refusal;
import id.narasitunggal.narrative.problem.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From when to when an arrangement holds, and the two persons behind it: one proposes its beginning or its end, another confirms. */
@Embeddable
class Tenure {
    @Column(name = "valid_from", nullable = false)
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable
    LocalDate validTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    ArrangementStatus status;

    @Column(name = "proposed_by", nullable = false)
    String proposedBy;

    @Column(name = "proposed_by_name", nullable = false)
    String proposedByName;

    @Column(name = "proposed_at", nullable = false)
    Instant proposedAt;

    @Column(name = "decided_by")
    @Nullable
    String decidedBy;

    @Column(name = "decided_by_name")
    @Nullable
    String decidedByName;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "proposed_end")
    @Nullable
    LocalDate proposedEnd;

    @Column(name = "end_reason")
    @Nullable
    String endReason;

    protected Tenure() {}

    Tenure(LocalDate validFrom, @Nullable LocalDate validTo, Actor proposer, Instant at) {
        if (validTo != null && !validTo.isAfter(validFrom)) {
            throw Refusal.Invalid.field("#/validTo", "Akhir masa berlaku harus sesudah awalnya.");
        }
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.status = ArrangementStatus.PROPOSED;
        isProposedBy(proposer, at);
    }

    /** Nobody's past is rewritten: an end lies today or later. */
    void proposeEnd(LocalDate day, String reason, LocalDate today, Actor actor, Instant at) {
        mayProposeEnd(actor).orRefuse();
        if (day.isBefore(today) || !day.isAfter(validFrom)) {
            throw Refusal.Invalid.field(
                    "#/validTo", "Akhir masa berlaku paling cepat hari ini, dan sesudah awal berlakunya.");
        }
        proposedEnd = day;
        endReason = reason;
        isProposedBy(actor, at);
    }

    void confirm(Actor actor, Instant at) {
        mayConfirm(actor).orRefuse();
        if (proposedEnd != null) {
            validTo = proposedEnd;
            proposedEnd = null;
            endReason = null;
        }
        status = ArrangementStatus.IN_FORCE;
        isDecidedBy(actor, at);
    }

    /** A proposal falls, an arrangement whose end was proposed goes on. */
    void decline(Actor actor, Instant at) {
        mayDecline(actor).orRefuse();
        if (proposedEnd != null) {
            proposedEnd = null;
            endReason = null;
        } else {
            status = ArrangementStatus.DECLINED;
            isDecidedBy(actor, at);
        }
    }

    private void isProposedBy(Actor actor, Instant at) {
        proposedBy = actor.subject();
        proposedByName = actor.name();
        proposedAt = at;
        decidedBy = null;
        decidedByName = null;
        decidedAt = null;
    }

    private void isDecidedBy(Actor actor, Instant at) {
        decidedBy = actor.subject();
        decidedByName = actor.name();
        decidedAt = at;
    }

    List<String> allowedActions(Actor actor) {
        List<String> open = new ArrayList<>();
        if (mayConfirm(actor).isAllowed()) {
            open.add("confirm");
        }
        if (mayDecline(actor).isAllowed()) {
            open.add("decline");
        }
        if (mayProposeEnd(actor).isAllowed()) {
            open.add("propose-end");
        }
        return open;
    }

    static Verdict keepsArrangements(Actor actor) {
        return actor.has(Role.REGISTRY_ADMIN)
                ? Verdict.allowed()
                : Verdict.forbidden("Hanya pengelola registri yang dapat mengubah pihak dan aturan koordinasi.");
    }

    private Verdict mayProposeEnd(Actor actor) {
        return keepsArrangements(actor)
                .and(() -> status == ArrangementStatus.IN_FORCE && proposedEnd == null
                        ? Verdict.allowed()
                        : Verdict.impossible("Hanya ketetapan yang berlaku, tanpa usul lain, yang dapat diakhiri."));
    }

    private Verdict mayConfirm(Actor actor) {
        return mayDecline(actor)
                .and(() -> actor.subject().equals(proposedBy)
                        ? Verdict.forbidden("Pengusul tidak dapat menetapkan usulnya sendiri. Mintalah orang kedua.")
                        : Verdict.allowed());
    }

    private Verdict mayDecline(Actor actor) {
        return keepsArrangements(actor)
                .and(() -> status == ArrangementStatus.PROPOSED || proposedEnd != null
                        ? Verdict.allowed()
                        : Verdict.impossible("Tidak ada usul yang menunggu keputusan."));
    }
}
