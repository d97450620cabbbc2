package id.narasitunggal.dissemination.compliance;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one edition was disseminated, counted over the duties that fall due in one month.
 *
 * @param medianHours from publication to a unit's first counted placement
 */
record EditionFigures(
        String number,
        int edition,
        String title,
        Instant publishedAt,
        DutyCount duties,
        @Nullable BigDecimal medianHours) {}
