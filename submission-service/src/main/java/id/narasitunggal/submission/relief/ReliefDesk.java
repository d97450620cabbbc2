package id.narasitunggal.submission.relief;

import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.calendar.DutyDates;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.problem.Precondition;
import id.narasitunggal.submission.problem.Refusal;
import id.narasitunggal.submission.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes proposals to ease duties and carries out what a second person approves. */
@ApplicationScoped
class ReliefDesk {
    private final Reliefs reliefs;
    private final DutyDates duties;
    private final Units units;
    private final AuditTrail trail;
    private final Clock clock;

    ReliefDesk(Reliefs reliefs, DutyDates duties, Units units, AuditTrail trail, Clock clock) {
        this.reliefs = reliefs;
        this.duties = duties;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    /** A proposal and whether this request made it. */
    record Received(DutyRelief relief, boolean isNew) {}

    @Transactional
    Received propose(UUID id, ProposeRelief proposal, Actor actor) {
        if (!proposal.inconsistencies().isEmpty()) {
            throw new Refusal.Invalid(proposal.inconsistencies());
        }
        ReliefRules.mayPropose(actor, proposal, isOwnProvince(proposal.regionCode(), actor))
                .orRefuse();
        Optional<DutyRelief> known = reliefs.visible(id, actor);
        if (known.isPresent()) {
            if (known.get().words().equals(proposal)) {
                return new Received(known.get(), false);
            }
            throw new Refusal.Conflict("id-taken", "ID ini sudah dipakai untuk usulan lain. Pakai ID baru.");
        }
        if (proposal.newDay() != null && !proposal.newDay().isAfter(LocalDate.now(clock))) {
            throw Refusal.Invalid.field("#/newDay", "Pilih tanggal sesudah hari ini.");
        }
        DutyRelief made = new DutyRelief(id, proposal, actor, clock.instant());
        reliefs.persist(made);
        reliefs.flush();
        trail.record(new ReliefEvent.Proposed(id, made.unitId, made.kind, proposal.period(), proposal.reason()), actor);
        return new Received(made, true);
    }

    @Transactional
    DutyRelief approve(UUID id, @Nullable String ifMatch, DecideRelief decision, Actor actor) {
        DutyRelief relief = decidable(id, ifMatch, actor);
        DutyDates.Scope scope = new DutyDates.Scope(
                relief.unitId, relief.regionCode, relief.words().month());
        int touched = switch (relief.kind) {
            case WAIVER -> duties.waive(scope, relief.reason, actor);
            case EXTENSION ->
                duties.extend(scope, Objects.requireNonNull(relief.newDay), relief.proposedAt, relief.reason, actor);
            case REOPENING -> duties.reopen(scope, Objects.requireNonNull(relief.newDay), relief.reason, actor);
        };
        if (touched == 0) {
            throw new Refusal.Conflict(
                    "nothing-to-ease",
                    "Tidak ada tagihan yang terkena: sudah diterima, sudah lewat saat diusulkan, atau tidak ada untuk bulan itu.");
        }
        trail.record(relief.approve(decision, touched, actor, clock.instant()), actor);
        reliefs.flush();
        return relief;
    }

    @Transactional
    DutyRelief reject(UUID id, @Nullable String ifMatch, DecideRelief decision, Actor actor) {
        DutyRelief relief = decidable(id, ifMatch, actor);
        trail.record(relief.reject(decision, actor, clock.instant()), actor);
        reliefs.flush();
        return relief;
    }

    private DutyRelief decidable(UUID id, @Nullable String ifMatch, Actor actor) {
        DutyRelief relief = reliefs.require(id, actor);
        Precondition.check(ifMatch, relief.version);
        ReliefRules.mayDecide(actor, relief).orRefuse();
        return relief;
    }

    private boolean isOwnProvince(@Nullable String regionCode, Actor actor) {
        UUID own = actor.unit();
        if (regionCode == null || own == null || !units.isRegistered(own)) {
            return false;
        }
        String ownRegion = units.require(own, actor).regionCode();
        return ownRegion != null && (regionCode.equals(ownRegion) || regionCode.startsWith(ownRegion + "."));
    }
}
