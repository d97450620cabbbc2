package id.narasitunggal.dissemination.compliance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Duties counted by how they stand.
 *
 * @param due all that fall due, without the waived and the cancelled
 * @param open not fulfilled, and their time is not over
 */
public record DutyCount(int due, int onTime, int late, int missed, int open, int waived) {
    static final DutyCount NONE = new DutyCount(0, 0, 0, 0, 0, 0);

    DutyCount plus(DutyCount other) {
        return new DutyCount(
                due + other.due,
                onTime + other.onTime,
                late + other.late,
                missed + other.missed,
                open + other.open,
                waived + other.waived);
    }

    /** Kept in time, in percent of those that can be judged; null (not assessed) when there are none, never 0 or 100. */
    @JsonIgnore
    @Nullable
    BigDecimal onTimeRate() {
        int judged = judged();
        return judged == 0
                ? null
                : BigDecimal.valueOf(onTime)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(judged), 1, RoundingMode.HALF_UP);
    }

    /** Those whose time is over: kept in time, late, missed, or come in and not decided on. */
    int judged() {
        return due - open;
    }
}
