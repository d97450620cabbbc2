package id.narasitunggal.dissemination.compliance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The five numbers on page one.
 *
 * @param submissionOnTimeRate in percent, null when nothing could be judged
 * @param disseminationOnTimeRate in percent, null when nothing could be judged
 * @param verifiedPlacements reported in the month and verified by the cut-off
 * @param unitsWithMissedDuties units that missed at least one duty of either sort
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReportSummary(
        @Nullable BigDecimal submissionOnTimeRate,
        @Nullable BigDecimal disseminationOnTimeRate,
        int narrativesPublished,
        int verifiedPlacements,
        int unitsWithMissedDuties) {

    static ReportSummary of(DisseminationRecord dissemination, SubmissionAnswer submission, NarrativeAnswer narrative) {
        Stream<UUID> silent = submission.missedUnits().stream().map(SubmissionAnswer.MissedUnit::unitId);
        Stream<UUID> unplaced = dissemination.units().stream()
                .filter(unit -> unit.duties().missed() > 0)
                .map(UnitFigures::unitId);
        return new ReportSummary(
                submission.duties().stream()
                        .map(SubmissionAnswer.Duties::count)
                        .reduce(DutyCount.NONE, DutyCount::plus)
                        .onTimeRate(),
                dissemination.units().stream()
                        .map(UnitFigures::duties)
                        .reduce(DutyCount.NONE, DutyCount::plus)
                        .onTimeRate(),
                narrative.publishedInAll(),
                dissemination.placements().verified(),
                (int) Stream.concat(silent, unplaced).distinct().count());
    }
}
