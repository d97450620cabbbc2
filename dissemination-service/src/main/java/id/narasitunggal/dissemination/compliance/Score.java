package id.narasitunggal.dissemination.compliance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Submission and dissemination taken together.
 *
 * @param value 0 to 100, null when neither part could be judged
 * @param partial only one of the two parts could be judged and counts alone
 */
record Score(@Nullable BigDecimal value, boolean partial) {
    static Score of(@Nullable BigDecimal submission, @Nullable BigDecimal dissemination, RateRules rules) {
        if (submission == null || dissemination == null) {
            BigDecimal only = submission == null ? dissemination : submission;
            return new Score(only, only != null);
        }
        BigDecimal weights = rules.submissionWeight().add(rules.disseminationWeight());
        return new Score(
                submission
                        .multiply(rules.submissionWeight())
                        .add(dissemination.multiply(rules.disseminationWeight()))
                        .divide(weights, 1, RoundingMode.HALF_UP),
                false);
    }
}
