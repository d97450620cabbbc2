package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.assignment.Duty;
import id.narasitunggal.dissemination.catalogue.UnitKind;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A well-formed question for live rates. */
record RateQuestion(
        YearMonth from,
        YearMonth to,
        RateGroup group,
        @Nullable UnitKind kind,
        @Nullable String province,
        @Nullable UUID unitId,
        @Nullable UUID narrativeId,
        @Nullable Duty duty,
        boolean participants) {

    /**
     * The query with which the list of duties shows the rows behind one group; null where no single list shows just them: for a
     * span of months, a province, a narrative or a family.
     */
    @Nullable
    String dutyFilter(String key) {
        boolean monthly = group == RateGroup.PERIOD || from.equals(to);
        boolean narrowed = province != null || narrativeId != null || duty != null;
        return switch (group) {
            case KIND, UNIT, PERIOD -> monthly && !narrowed ? duties(key) : null;
            case PROVINCE, NARRATIVE, FAMILY -> null;
        };
    }

    private String duties(String key) {
        StringBuilder query = new StringBuilder("month=").append(group == RateGroup.PERIOD ? key : from);
        append(query, "kind", group == RateGroup.KIND ? key : kind);
        append(query, "unitId", group == RateGroup.UNIT ? key : unitId);
        return query.toString();
    }

    private static void append(StringBuilder query, String name, @Nullable Object value) {
        if (value != null) {
            query.append('&').append(name).append('=').append(value);
        }
    }
}
