package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.audit.Happening;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.problem.FieldError;
import id.narasitunggal.submission.problem.Precondition;
import id.narasitunggal.submission.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Keeps the registry: every change of a public fact is told to the neighbours in the same transaction. */
@ApplicationScoped
public class Registry {
    private static final String ANCESTORS = """
            with recursive above (id) as (
                select cast(:parent as uuid)
                union
                select u.organisational_parent_id from unit u join above on u.id = above.id where u.organisational_parent_id is not null
            )
            select exists (select from above where id = :unit)
            """;

    private static final int MOST_YEARS_AHEAD = 2;

    private final Session database;
    private final Units units;
    private final UnitHistories histories;
    private final AuditTrail trail;
    private final Clock clock;

    Registry(Session database, Units units, UnitHistories histories, AuditTrail trail, Clock clock) {
        this.database = database;
        this.units = units;
        this.histories = histories;
        this.trail = trail;
        this.clock = clock;
    }

    /** Enters a new unit or corrects a known one. Answers whether it is new. */
    @Transactional
    public boolean put(UUID id, RegisterUnit words, @Nullable String ifMatch, Actor actor) {
        UnitRules.mayKeep(actor, UnitStatus.ACTIVE).orRefuse();
        List<FieldError> errors = words.inconsistencies(LocalDate.now(clock));
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
        refuseCircle(id, words.organisationalParentId());
        if (!units.isRegistered(id)) {
            register(id, words, actor);
            return true;
        }
        Unit unit = units.load(id, actor);
        refuseUndatedChange(units.require(id, actor), words);
        if (ifMatch == null && unit.saysTheSame(words)) {
            return false;
        }
        Precondition.check(ifMatch, unit.version);
        unit.correct(words, actor);
        tell(id, actor);
        return false;
    }

    private void register(UUID id, RegisterUnit words, Actor actor) {
        database.persist(new Unit(id, words));
        database.flush();
        histories.name(id, words.name(), words.shortName(), words.validFrom());
        words.codes().forEach(code -> histories.code(id, code, words.validFrom()));
        trail.record(UnitRegistered.of(units.require(id, actor)), actor);
    }

    private static void refuseUndatedChange(UnitView known, RegisterUnit words) {
        if (!known.name().equals(words.name()) || !known.shortName().equals(words.shortName())) {
            throw Refusal.Invalid.field("#/name", "Nama berganti sejak suatu tanggal: pakai tindakan rename.");
        }
        if (!new HashSet<>(known.codes()).equals(new HashSet<>(words.codes()))) {
            throw Refusal.Invalid.field("#/codes", "Kode berganti sejak suatu tanggal: pakai tindakan recode.");
        }
    }

    @Transactional
    void rename(UUID id, RenameUnit words, @Nullable String ifMatch, Actor actor) {
        Unit unit = changeable(id, ifMatch, words.from(), actor);
        String before = units.require(id, actor).name();
        histories.name(id, words.name(), words.shortName(), words.from());
        dated(unit, SuccessionType.RENAME, words.from(), words.legalBasis(), actor);
        trail.record(
                new UnitEvent.Renamed(id, before, words.name(), words.shortName(), words.from(), words.legalBasis()),
                actor);
        tellUnlessAhead(id, words.from(), actor);
    }

    @Transactional
    void recode(UUID id, RecodeUnit words, @Nullable String ifMatch, Actor actor) {
        Unit unit = changeable(id, ifMatch, words.from(), actor);
        histories.code(id, words.code(), words.from());
        dated(unit, SuccessionType.RECODE, words.from(), words.legalBasis(), actor);
        trail.record(new UnitEvent.Recoded(id, words.code(), words.from(), words.legalBasis()), actor);
        tellUnlessAhead(id, words.from(), actor);
    }

    @Transactional
    void transfer(UUID id, TransferUnit words, @Nullable String ifMatch, Actor actor) {
        Unit unit = changeable(id, ifMatch, words.from(), actor);
        Place place = new Place(words.organisationalParentId(), words.regionCode());
        refuseNowhere(unit, place);
        if (isAhead(words.from())) {
            histories.keepForItsDay(
                    dated(unit, SuccessionType.TRANSFER, words.from(), words.legalBasis(), actor), place);
            return;
        }
        unit.moveTo(place, actor);
        dated(unit, SuccessionType.TRANSFER, words.from(), words.legalBasis(), actor);
        tell(id, actor);
    }

    /** The day of a planned transfer has come. @throws Refusal when the place is none by now */
    @Transactional(Transactional.TxType.MANDATORY)
    public void carryOutTransfer(SuccessionView planned, Actor actor) {
        Unit unit = units.load(planned.from().get(0), actor);
        Place place = histories.plannedPlace(planned.id());
        refuseNowhere(unit, place);
        unit.moveTo(place, actor);
        tell(unit.id, actor);
    }

    private void refuseNowhere(Unit unit, Place place) {
        refuseCircle(unit.id, place.organisationalParentId());
        if (unit.tier == UnitTier.D && place.regionCode() == null) {
            throw Refusal.Invalid.field("#/regionCode", "Pemerintah daerah memerlukan kode wilayah.");
        }
    }

    /** Ends a unit, by whatever succession. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(UUID id, UnitStatus as, Actor actor) {
        units.load(id, actor).end(as, actor);
        database.flush();
        tell(id, actor);
    }

    /** A unit as it stands, to be changed on this version. @throws Refusal.Stale when it moved on */
    public void check(UUID id, @Nullable String ifMatch, Actor actor) {
        Precondition.check(ifMatch, units.load(id, actor).version);
    }

    private Unit changeable(UUID id, @Nullable String ifMatch, LocalDate from, Actor actor) {
        Unit unit = units.load(id, actor);
        UnitRules.mayKeep(actor, unit.status).orRefuse();
        Precondition.check(ifMatch, unit.version);
        refuseAncient(from);
        return unit;
    }

    /** Whether a day is still to come: until then everything stays as it is, and neighbours learn of it on that day. */
    public boolean isAhead(LocalDate from) {
        return from.isAfter(LocalDate.now(clock));
    }

    public void refuseAncient(LocalDate from) {
        if (from.getYear() < 1945 || from.isAfter(LocalDate.now(clock).plusYears(MOST_YEARS_AHEAD))) {
            throw Refusal.Invalid.field("#/from", "Tanggal berlaku paling lama dua tahun dari sekarang.");
        }
    }

    /** Tells the neighbours how a unit stands on the day from which a new name or code holds. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(UUID id, Actor actor) {
        tell(id, actor);
    }

    private UUID dated(Unit unit, SuccessionType type, LocalDate from, String legalBasis, Actor actor) {
        SuccessionView succession = SuccessionView.recorded(
                UUID.randomUUID(), type, List.of(unit.id), List.of(unit.id), null, from, legalBasis, isAhead(from));
        histories.note(succession, actor, clock.instant());
        database.lock(unit, jakarta.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        database.flush();
        return succession.id();
    }

    private void tellUnlessAhead(UUID id, LocalDate from, Actor actor) {
        if (!isAhead(from)) {
            tell(id, actor);
        }
    }

    private void tell(UUID id, Actor actor) {
        database.flush();
        Happening changed = UnitChanged.of(units.require(id, actor));
        trail.record(changed, actor);
    }

    private void refuseCircle(UUID id, @Nullable UUID parent) {
        if (parent != null
                && database.createNativeQuery(ANCESTORS, Tuple.class)
                        .setParameter("parent", parent.toString())
                        .setParameter("unit", id)
                        .getSingleResult()
                        .get(0, Boolean.class)) {
            throw Refusal.Invalid.field(
                    "#/organisationalParentId", "Instansi tidak dapat berada di bawah dirinya sendiri.");
        }
    }
}
