package id.narasitunggal.dissemination.compliance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a report beyond the tables of units and editions, frozen with the rules by which they were counted.
 *
 * @param plannedCutOffAt when the rules put the cut-off; the figures are as of the bundle's own {@code cutOffAt}, which is later
 *     when the machine was off then
 * @param kinds the score by kind of unit
 * @param corrections to figures that earlier reports told
 * @param disputes figures of this month that units disputed
 * @param notes written beside earlier versions of this report
 * @param removals of texts no longer in force; null in bundles from before they were counted
 * @param delivered the report of the month before, null when none was issued
 * @param trend at most 23 earlier months, oldest first, as their reports told them
 */
record FrozenFigures(
        RateRules rules,
        Instant plannedCutOffAt,
        Score score,
        List<KindScore> kinds,
        List<KindByNarrative> kindByNarrative,
        List<FamilyFigures> families,
        List<ParticipantFigures> participants,
        List<EmbargoBreach> embargoBreaches,
        List<FigureCorrection> corrections,
        List<DisputedFigure> disputes,
        List<ReportNote> notes,
        List<TrendMonth> trend,
        @Nullable List<RemovalFigures> removals,
        @Nullable DeliveredReport delivered) {}
