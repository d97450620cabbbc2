package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.UnitKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Both rates and the score of the units of one kind; rates in percent, null when nothing could be judged. */
record KindScore(
        UnitKind kind,
        @Nullable BigDecimal submissionOnTimeRate,
        @Nullable BigDecimal disseminationOnTimeRate,
        Score score) {}
