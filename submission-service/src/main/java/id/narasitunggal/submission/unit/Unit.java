package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body of the registry; its codes and names over time stand beside it. */
@Entity
@Table(name = "unit")
public class Unit {
    @Id
    @Column(name = "id")
    UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    UnitKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "tier", nullable = false)
    UnitTier tier;

    @Column(name = "organisational_parent_id")
    @Nullable
    UUID organisationalParentId;

    @Column(name = "region_code")
    @Nullable
    String regionCode;

    @Column(name = "time_zone", nullable = false)
    String timeZone;

    @Enumerated(EnumType.STRING)
    @Column(name = "obligation_basis", nullable = false)
    ObligationBasis obligationBasis;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    UnitStatus status;

    @Column(name = "coordinator", nullable = false)
    boolean coordinator;

    @Column(name = "two_step", nullable = false)
    boolean twoStep;

    @Column(name = "duties_from")
    @Nullable
    LocalDate dutiesFrom;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    protected Unit() {}

    /** A new unit owes reports from the month in which it begins. */
    Unit(UUID id, RegisterUnit words) {
        this.id = id;
        this.status = UnitStatus.ACTIVE;
        this.dutiesFrom = words.validFrom().withDayOfMonth(1);
        fill(words);
    }

    /** Puts facts right that have no history of their own. */
    void correct(RegisterUnit words, Actor actor) {
        UnitRules.mayKeep(actor, status).orRefuse();
        fill(words);
    }

    void moveTo(Place place, Actor actor) {
        UnitRules.mayKeep(actor, status).orRefuse();
        organisationalParentId = place.organisationalParentId();
        regionCode = place.regionCode();
    }

    /** It exists no longer; its past stays readable. */
    void end(UnitStatus as, Actor actor) {
        UnitRules.mayKeep(actor, status).orRefuse();
        status = as;
    }

    /** From now on a second person of the unit approves its reports before they are sent, or no longer. */
    UnitEvent switchTwoStep(boolean wanted, Actor actor) {
        UnitRules.maySwitchTwoStep(actor, id, twoStep, wanted).orRefuse();
        twoStep = wanted;
        return new UnitEvent.TwoStepSwitched(id, wanted);
    }

    boolean saysTheSame(RegisterUnit words) {
        return kind == words.kind()
                && tier == words.tier()
                && obligationBasis == words.obligationBasis()
                && timeZone.equals(words.timeZone())
                && Objects.equals(organisationalParentId, words.organisationalParentId())
                && Objects.equals(regionCode, words.regionCode());
    }

    private void fill(RegisterUnit words) {
        kind = words.kind();
        tier = words.tier();
        organisationalParentId = words.organisationalParentId();
        regionCode = words.regionCode();
        timeZone = words.timeZone();
        obligationBasis = words.obligationBasis();
    }
}
