package id.narasitunggal.submission.unit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.narasitunggal.submission.audit.Happening;
import java.util.UUID;

/** The public facts of a unit changed; neighbours put them in place of their read copy. The same shape as when it was registered. */
record UnitChanged(@JsonUnwrapped UnitRegistered facts) implements Happening {
    static UnitChanged of(UnitView unit) {
        return new UnitChanged(UnitRegistered.of(unit));
    }

    @Override
    public String type() {
        return "unit.changed";
    }

    @Override
    public UUID subject() {
        return facts.id();
    }

    @Override
    public Reach reach() {
        return Reach.EVERYONE;
    }
}
