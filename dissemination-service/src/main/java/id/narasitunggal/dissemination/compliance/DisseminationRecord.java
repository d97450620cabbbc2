package id.narasitunggal.dissemination.compliance;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * This service's own part of a report, row by row.
 *
 * @param issuer the coordinating ministry, by the name it bears at the cut-off
 * @param transferred null in records from before they were told
 */
record DisseminationRecord(
        String issuer,
        List<UnitFigures> units,
        List<EditionFigures> editions,
        List<Province> provinces,
        PlacementTotals placements,
        int unitsWithoutVerifiedChannel,
        @Nullable BigDecimal medianHoursToFirstPlacement,
        @Nullable List<HandedOnDuties> transferred) {}
