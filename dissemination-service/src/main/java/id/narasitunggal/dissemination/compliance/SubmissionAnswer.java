package id.narasitunggal.dissemination.compliance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.narasitunggal.dissemination.catalogue.UnitKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What submission-service answers about a month: how its reporting duties were kept. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SubmissionAnswer(
        List<Duties> duties,
        @Nullable List<ProvinceDuties> provinces,
        @Nullable List<Transferred> transferred,
        List<MissedUnit> missedUnits,
        int itemsAccepted,
        int itemsExempt) {

    /** The reporting duties of the units of one province. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ProvinceDuties(String label, int due, int onTime, int late, int missed, int waived) {
        DutyCount count() {
            return new DutyCount(due, onTime, late, missed, 0, waived);
        }
    }

    /** A duty that ended with its unit and that a successor answers for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Transferred(UUID unitId, String name, UnitKind kind, UUID successorId, String successor) {}

    /** The reporting duties of one kind of unit. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Duties(UnitKind unitKind, int due, int onTime, int late, int missed, int waived) {
        /** What came in and is not accepted yet fell due all the same: it is part of what is judged, and not in time. */
        DutyCount count() {
            return new DutyCount(due, onTime, late, missed, 0, waived);
        }

        int inReview() {
            return Math.max(0, due - onTime - late - missed);
        }
    }

    /** A unit that did not report. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record MissedUnit(UUID unitId, String name, UnitKind kind) {}
}
