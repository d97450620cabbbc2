package id.narasitunggal.dissemination.waiver;

import id.narasitunggal.dissemination.assignment.Assignments;
import id.narasitunggal.dissemination.assignment.DutyEasing;
import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.problem.Precondition;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes proposals to waive duties and carries out what a second person decides. */
@ApplicationScoped
class WaiverDesk {
    private final Waivers waivers;
    private final Assignments assignments;
    private final DutyEasing duties;
    private final AuditTrail trail;
    private final Clock clock;

    WaiverDesk(Waivers waivers, Assignments assignments, DutyEasing duties, AuditTrail trail, Clock clock) {
        this.waivers = waivers;
        this.assignments = assignments;
        this.duties = duties;
        this.trail = trail;
        this.clock = clock;
    }

    /** True when the proposal is new, false when the same one was sent again. */
    @Transactional
    boolean propose(UUID id, ProposeWaiver proposal, Actor actor) {
        if (!proposal.inconsistencies().isEmpty()) {
            throw new Refusal.Invalid(proposal.inconsistencies());
        }
        @Nullable UUID unit = unitOf(proposal, actor);
        WaiverRules.mayPropose(actor, unit, waivers.isOwnProvince(proposal.region(), actor))
                .orRefuse();
        Optional<Waiver> known = waivers.any(id);
        if (known.isPresent()) {
            if (known.get().words().equals(proposal) && known.get().proposer.equals(actor.subject())) {
                return false;
            }
            throw new Refusal.Conflict(
                    "id-in-use", "ID ini sudah dipakai untuk usulan lain. Pakailah ID baru, atau kirim isi yang sama.");
        }
        waivers.persistAndFlush(new Waiver(id, proposal, actor, clock.instant()));
        trail.record(new WaiverEvent.Proposed(id, unit, proposal.kind(), proposal.reason()), actor);
        return true;
    }

    /** Waives what is open now; under force majeure also what will fall due in its time. */
    @Transactional
    void approve(UUID id, @Nullable String ifMatch, DecideWaiver decision, Actor actor) {
        Waiver waiver = current(id, ifMatch, actor);
        @Nullable UUID unit = unitOf(waiver.words(), actor);
        WaiverRules.mayDecide(actor, waiver, unit).orRefuse();
        WaiverEvent approved = waiver.approve(decision, unit, actor, clock.instant());
        waivers.flush();
        int touched = waive(waiver);
        if (touched == 0 && waiver.kind == WaiverKind.WAIVER) {
            throw new Refusal.Conflict(
                    "nothing-to-waive",
                    "Kewajiban ini sudah terpenuhi, dibatalkan, atau sudah diberi dispensasi. Tolak usulan ini.");
        }
        waiver.touch(touched);
        trail.record(approved, actor);
        waivers.flush();
    }

    @Transactional
    void reject(UUID id, @Nullable String ifMatch, DecideWaiver decision, Actor actor) {
        Waiver waiver = current(id, ifMatch, actor);
        @Nullable UUID unit = unitOf(waiver.words(), actor);
        WaiverRules.mayDecide(actor, waiver, unit).orRefuse();
        trail.record(waiver.reject(decision, unit, actor, clock.instant()), actor);
        waivers.flush();
    }

    /** Gives back what is not yet due: nobody is late because of a change of mind. */
    @Transactional
    void revoke(UUID id, @Nullable String ifMatch, DecideWaiver decision, Actor actor) {
        Waiver waiver = current(id, ifMatch, actor);
        @Nullable UUID unit = unitOf(waiver.words(), actor);
        WaiverRules.mayRevoke(actor, waiver, unit).orRefuse();
        int reopened = duties.reopen(id);
        if (reopened == 0 && waiver.kind == WaiverKind.WAIVER) {
            throw new Refusal.Conflict(
                    "too-late", "Batas waktu kewajiban ini sudah lewat, maka dispensasinya tidak dapat dicabut lagi.");
        }
        trail.record(waiver.revoke(decision, reopened, unit, actor, clock.instant()), actor);
        waivers.flush();
    }

    private int waive(Waiver waiver) {
        return waiver.assignmentId == null
                ? duties.waiveRegion(
                        waiver.id,
                        Objects.requireNonNull(waiver.region),
                        Objects.requireNonNull(waiver.fromDay),
                        Objects.requireNonNull(waiver.toDay),
                        waiver.reason)
                : duties.waive(waiver.id, waiver.assignmentId, waiver.reason);
    }

    private Waiver current(UUID id, @Nullable String ifMatch, Actor actor) {
        Waiver waiver = waivers.require(id, actor);
        Precondition.check(ifMatch, waiver.version);
        return waiver;
    }

    /** Whose duty it is; null for a region. */
    private @Nullable UUID unitOf(ProposeWaiver proposal, Actor actor) {
        if (proposal.assignmentId() == null) {
            return null;
        }
        try {
            return assignments.unitOf(proposal.assignmentId(), actor);
        } catch (Refusal.NotFound unknown) {
            throw Refusal.Invalid.field(
                    "#/assignmentId", "Kewajiban tidak ditemukan. Ambil ID-nya dari daftar kewajiban diseminasi.");
        }
    }
}
