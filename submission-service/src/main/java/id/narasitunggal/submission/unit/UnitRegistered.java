package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.audit.Happening;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit entered the registry; neighbours keep a read copy. */
record UnitRegistered(
        UUID id,
        UnitKind kind,
        UnitTier tier,
        String name,
        String shortName,
        List<UnitCode> codes,
        @Nullable UUID organisationalParentId,
        @Nullable String regionCode,
        String timeZone,
        ObligationBasis obligationBasis,
        UnitStatus status)
        implements Happening {
    static UnitRegistered of(UnitView unit) {
        return new UnitRegistered(
                unit.id(),
                unit.kind(),
                unit.tier(),
                unit.name(),
                unit.shortName(),
                unit.codes(),
                unit.organisationalParentId(),
                unit.regionCode(),
                unit.timeZone(),
                unit.obligationBasis(),
                unit.status());
    }

    @Override
    public String type() {
        return "unit.registered";
    }

    @Override
    public UUID subject() {
        return id;
    }

    @Override
    public Reach reach() {
        return Reach.EVERYONE;
    }
}
