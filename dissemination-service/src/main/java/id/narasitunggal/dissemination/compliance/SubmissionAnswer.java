package id.narasitunggal.dissemination.compliance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.narasitunggal.dissemination.catalogue.UnitKind;
import java.util.List;
import java.util.UUID;

/** What submission-service answers about a month: how its reporting duties were kept. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SubmissionAnswer(List<Duties> duties, List<MissedUnit> missedUnits, int itemsAccepted, int itemsExempt) {

    /** The reporting duties of one kind of unit. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Duties(UnitKind unitKind, int due, int onTime, int late, int missed, int waived) {
        DutyCount count() {
            return new DutyCount(due, onTime, late, missed, Math.max(0, due - onTime - late - missed), waived);
        }
    }

    /** A unit that did not report. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record MissedUnit(UUID unitId, String name, UnitKind kind) {}
}
