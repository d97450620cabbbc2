package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A body of the registry; its codes and names over time stand beside it. */
@Entity
@Table(name = "unit")
public class Unit {
    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "two_step", nullable = false)
    boolean twoStep;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    protected Unit() {}

    /** From now on a second person of the unit approves its reports before they are sent, or no longer. */
    UnitEvent switchTwoStep(boolean wanted, Actor actor) {
        UnitRules.maySwitchTwoStep(actor, id, twoStep, wanted).orRefuse();
        twoStep = wanted;
        return new UnitEvent.TwoStepSwitched(id, wanted);
    }
}
