package id.narasitunggal.submission.rate;

import id.narasitunggal.submission.unit.UnitKind;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A well-formed question for rates. */
record RateQuestion(
        YearMonth from,
        YearMonth to,
        RateGroup group,
        @Nullable UnitKind kind,
        @Nullable String province,
        boolean participants) {

    /** All kinds of units under the Inpres in one month. */
    static RateQuestion of(YearMonth month) {
        return new RateQuestion(month, month, RateGroup.KIND, null, null, false);
    }

    /** The parameters with which the list of duties shows the rows behind one group. */
    String dutyFilter(String key) {
        StringBuilder filter = new StringBuilder();
        boolean byPeriod = group == RateGroup.PERIOD;
        filter.append("dueFrom=").append(byPeriod ? key : from);
        filter.append("&dueTo=").append(byPeriod ? key : to);
        filter.append("&participants=").append(participants);
        append(filter, "kind", group == RateGroup.KIND ? key : kind == null ? null : kind.name());
        append(filter, "province", group == RateGroup.PROVINCE ? key : province);
        return filter.toString();
    }

    private static void append(StringBuilder filter, String name, @Nullable String value) {
        if (value != null) {
            filter.append('&').append(name).append('=').append(value);
        }
    }
}
