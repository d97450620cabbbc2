package id.narasitunggal.dissemination.stop;

import id.narasitunggal.dissemination.assignment.DutyEasing;
import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.catalogue.Editions;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.problem.Precondition;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes proposals to stop a roll-out and carries out what a second person confirms. */
@ApplicationScoped
class StopDesk {
    private final EmergencyStops stops;
    private final Editions editions;
    private final DutyEasing duties;
    private final AuditTrail trail;
    private final Clock clock;

    StopDesk(EmergencyStops stops, Editions editions, DutyEasing duties, AuditTrail trail, Clock clock) {
        this.stops = stops;
        this.editions = editions;
        this.duties = duties;
        this.trail = trail;
        this.clock = clock;
    }

    /** True when the proposal is new, false when the same one was sent again. */
    @Transactional
    boolean propose(UUID id, ProposeStop proposal, Actor actor) {
        StopRules.mayPropose(actor).orRefuse();
        Optional<EmergencyStop> known = stops.any(id);
        if (known.isPresent()) {
            if (known.get().words().equals(proposal) && known.get().proposer.equals(actor.subject())) {
                return false;
            }
            throw new Refusal.Conflict(
                    "id-in-use", "ID ini sudah dipakai untuk usulan lain. Pakailah ID baru, atau kirim isi yang sama.");
        }
        if (!editions.isRolledOut(proposal.narrativeId())) {
            throw Refusal.Invalid.field(
                    "#/narrativeId",
                    "Tidak ada edisi narasi ini yang sedang ditayangkan: ID-nya keliru, sudah berakhir, atau sudah dihentikan.");
        }
        stops.persistAndFlush(new EmergencyStop(id, proposal, actor, clock.instant()));
        trail.record(new StopEvent.Proposed(id, proposal.narrativeId(), proposal.reason()), actor);
        return true;
    }

    /** Ends every duty that was open and not yet due when the brake was pulled: the time until the second person came counts against nobody. */
    @Transactional
    void confirm(UUID id, @Nullable String ifMatch, DecideStop decision, Actor actor) {
        EmergencyStop stop = current(id, ifMatch, actor);
        editions.stop(stop.narrativeId, stop.reason, clock.instant());
        int stopped = duties.stop(stop.narrativeId, "Penghentian darurat: " + stop.reason, stop.proposedAt);
        trail.record(stop.confirm(decision, stopped, actor, clock.instant()), actor);
        stops.flush();
    }

    @Transactional
    void reject(UUID id, @Nullable String ifMatch, DecideStop decision, Actor actor) {
        EmergencyStop stop = current(id, ifMatch, actor);
        trail.record(stop.reject(decision, actor, clock.instant()), actor);
        stops.flush();
    }

    private EmergencyStop current(UUID id, @Nullable String ifMatch, Actor actor) {
        EmergencyStop stop = stops.require(id, actor);
        Precondition.check(ifMatch, stop.version);
        StopRules.mayDecide(actor, stop).orRefuse();
        return stop;
    }
}
