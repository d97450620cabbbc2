package id.narasitunggal.submission.succession;

import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.calendar.DutyCalendar;
import id.narasitunggal.submission.calendar.DutyDates;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.problem.Refusal;
import id.narasitunggal.submission.unit.Registry;
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
    private final Registry registry;
    private final UnitHistories histories;
    private final Units units;
    private final DutyDates duties;
    private final DutyCalendar calendar;
    private final AuditTrail trail;
    private final Clock clock;

    SuccessionDesk(
            Registry registry,
            UnitHistories histories,
            Units units,
            DutyDates duties,
            DutyCalendar calendar,
            AuditTrail trail,
            Clock clock) {
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
        registry.refuseFuture(words.effectiveOn());
        refuseEnded(words.to(), actor);
        SuccessionView succession = new SuccessionView(
                id, words.type(), words.from(), words.to(), words.heir(), words.effectiveOn(), words.legalBasis());
        UnitStatus as = words.type() == SuccessionType.MERGE ? UnitStatus.MERGED : UnitStatus.DISSOLVED;
        return carryOut(succession, words.ending(), as, actor);
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
        registry.refuseFuture(words.from());
        SuccessionView succession = new SuccessionView(
                UUID.randomUUID(),
                SuccessionType.DISSOLUTION,
                List.of(unitId),
                List.of(),
                null,
                words.from(),
                words.legalBasis());
        carryOut(succession, List.of(unitId), UnitStatus.DISSOLVED, actor);
    }

    /** Successors get their own duties first, so that the heir has each month once. */
    private SuccessionView carryOut(SuccessionView succession, List<UUID> ending, UnitStatus as, Actor actor) {
        histories.note(succession, actor, clock.instant());
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
        return succession;
    }
}
