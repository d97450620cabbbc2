package id.narasitunggal.dissemination.compliance;

import java.math.BigDecimal;

/**
 * By which rules a report counts, frozen with it: whoever recomputes it later must not take the weights of that later day.
 *
 * @param version of the counting rules of domain rule 8.2
 * @param submissionWeight share of the submission rate in the score, 0 to 1
 * @param disseminationWeight share of the dissemination rate in the score, 0 to 1
 * @param smallDenominator rates over fewer duties are marked
 * @param cutOffWorkingDay working day of the next month that ends at the cut-off
 */
record RateRules(
        String version,
        BigDecimal submissionWeight,
        BigDecimal disseminationWeight,
        int smallDenominator,
        int cutOffWorkingDay) {}
