package id.narasitunggal.dissemination.compliance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table of duties, in words.
 *
 * @param bar length of the bar beside the rate, 0 to 100
 */
public record DutyLine(
        String label, String due, String onTime, String late, String missed, String waived, String rate, int bar) {
    /** A rate over fewer is marked. */
    private static final int SMALL = 3;

    static DutyLine of(String label, DutyCount count) {
        @Nullable BigDecimal rate = count.onTimeRate();
        return new DutyLine(
                label,
                Indonesian.number(count.due()),
                Indonesian.number(count.onTime()),
                Indonesian.number(count.late()),
                Indonesian.number(count.missed()),
                Indonesian.number(count.waived()),
                count.judged() > 0 && count.judged() < SMALL
                        ? Indonesian.percent(rate) + "*"
                        : Indonesian.percent(rate),
                rate == null ? 0 : rate.setScale(0, RoundingMode.HALF_UP).intValueExact());
    }
}
