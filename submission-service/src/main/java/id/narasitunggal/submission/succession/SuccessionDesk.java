package id.narasitunggal.submission.succession;

import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.calendar.DutyCalendar;
import id.narasitunggal.submission.calendar.DutyDates;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.problem.Refusal;
import id.narasitunggal.submission.unit.Registry;
import id.narasitunggal.submission.unit.SuccessionState;
import id.narasitunggal.submission.unit.SuccessionType;
import id.narasitunggal.submission.unit.SuccessionView;
import id.narasitunggal.submission.unit.UnitHistories;
import id.narasitunggal.submission.unit.UnitStatus;
import id.narasitunggal.submission.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ends units and hands their open duties on, in one transaction. */
@ApplicationScoped
class SuccessionDesk {
    private final Successions successions;
    private final Registry registry;
    private final UnitHistories histories;
    private final Units units;
    private final DutyDates duties;
    private final DutyCalendar calendar;
    private final AuditTrail trail;
    private final Clock clock;

    SuccessionDesk(
            Successions successions,
            Registry registry,
            UnitHistories histories,
            Units units,
            DutyDates duties,
            DutyCalendar calendar,
            AuditTrail trail,
            Clock clock) {
        this.successions = successions;
        this.registry = registry;
        this.histories = histories;
        this.units = units;
        this.duties = duties;
        this.calendar = calendar;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    SuccessionView succeed(UUID id, RecordSuccession words, Actor actor) {
        if (!words.inconsistencies().isEmpty()) {
            throw new Refusal.Invalid(words.inconsistencies());
        }
        registry.refuseAncient(words.effectiveOn());
        refuseEnded(words.to(), actor);
        refuseUnregistered(words.from(), actor);
        return record(
                SuccessionView.recorded(
                        id,
                        words.type(),
                        words.from(),
                        words.to(),
                        words.heir(),
                        words.effectiveOn(),
                        words.legalBasis(),
                        registry.isAhead(words.effectiveOn())),
                actor);
    }

    private void refuseEnded(List<UUID> successors, Actor actor) {
        for (UUID unit : successors) {
            if (!units.isRegistered(unit) || units.require(unit, actor).status() != UnitStatus.ACTIVE) {
                throw Refusal.Invalid.field(
                        "#/to", "Daftarkan lebih dahulu instansi penerus; yang sudah berakhir tidak dapat meneruskan.");
            }
        }
    }

    @Transactional
    void dissolve(UUID unitId, DissolveUnit words, @Nullable String ifMatch, Actor actor) {
        registry.check(unitId, ifMatch, actor);
        registry.refuseAncient(words.from());
        record(
                SuccessionView.recorded(
                        UUID.randomUUID(),
                        SuccessionType.DISSOLUTION,
                        List.of(unitId),
                        List.of(),
                        null,
                        words.from(),
                        words.legalBasis(),
                        registry.isAhead(words.from())),
                actor);
    }

    private void refuseUnregistered(List<UUID> ending, Actor actor) {
        ending.forEach(unit -> units.require(unit, actor));
    }

    private SuccessionView record(SuccessionView succession, Actor actor) {
        histories.note(succession, actor, clock.instant());
        if (succession.state() == SuccessionState.PLANNED) {
            trail.record(SuccessionEvent.Planned.of(succession), actor);
        } else {
            carryOut(succession, actor);
        }
        return succession;
    }

    /** It does not happen after all. */
    @Transactional(Transactional.TxType.MANDATORY)
    void cancel(SuccessionView planned, String reason, Actor actor) {
        boolean happensOnItsDay = switch (planned.type()) {
            case SPLIT, MERGE, DISSOLUTION, TRANSFER -> true;
            case RENAME, RECODE -> false;
        };
        if (!happensOnItsDay || !successions.takeBack(planned.id(), reason)) {
            throw new Refusal.Conflict(
                    "illegal-transition",
                    "Hanya pemecahan, penggabungan, pembubaran, atau perpindahan yang belum berlaku yang dapat dibatalkan. Catat suksesi baru untuk mengubah yang sudah berlaku.");
        }
        trail.record(new SuccessionEvent.Cancelled(planned.id(), reason), actor);
    }

    /** The day has come. @throws Refusal when a rule says no by now; the caller's transaction is then lost */
    @Transactional(Transactional.TxType.MANDATORY)
    void carryOut(SuccessionView succession, Actor actor) {
        switch (succession.type()) {
            case RENAME, RECODE -> registry.announce(succession.from().get(0), actor);
            case TRANSFER -> registry.carryOutTransfer(succession, actor);
            case SPLIT, MERGE, DISSOLUTION -> endAndHandOn(succession, actor);
        }
    }

    /** Successors get their own duties first, so that the heir has each month once. */
    private void endAndHandOn(SuccessionView succession, Actor actor) {
        refuseEnded(succession.to(), actor);
        List<UUID> ending = succession.ending();
        UnitStatus as = succession.type() == SuccessionType.MERGE ? UnitStatus.MERGED : UnitStatus.DISSOLVED;
        ending.forEach(unit -> registry.end(unit, as, actor));
        calendar.layOut();
        int released =
                ending.isEmpty() ? 0 : duties.release(ending, succession.heir(), succession.effectiveOn(), actor);
        trail.record(
                new UnitsSucceeded(
                        succession.id(),
                        succession.type(),
                        succession.from(),
                        succession.to(),
                        succession.heir(),
                        succession.effectiveOn(),
                        succession.legalBasis(),
                        released),
                actor);
    }
}
