package id.narasitunggal.dissemination.compliance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.narasitunggal.dissemination.catalogue.UnitKind;
import java.math.BigDecimal;

/**
 * How units of one kind took down texts no longer in force: duties that fell due in the month.
 *
 * @param overdue not taken down, and the time is over
 * @param open not taken down, and there is time left
 */
record RemovalFigures(UnitKind kind, int due, int inTime, int late, int overdue, int open) {
    DutyCount count() {
        return new DutyCount(due, inTime, late, overdue, open, 0);
    }

    @JsonIgnore
    @org.jspecify.annotations.Nullable
    BigDecimal rate() {
        return count().onTimeRate();
    }
}
