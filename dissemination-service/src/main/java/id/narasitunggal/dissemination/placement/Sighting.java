package id.narasitunggal.dissemination.placement;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of an edition on its page.
 *
 * @param detail one Indonesian sentence for the officer and the unit
 * @param mode in what shape it stood there; null when nothing was recognised
 * @param fidelity whether the page says what the edition says; null when nothing was recognised
 * @param contained share of the edition's words that stood on the page, 0 to 1
 */
public record Sighting(
        CheckResult result,
        CheckStanding standing,
        String detail,
        @Nullable PlacementMode mode,
        @Nullable PlacementFidelity fidelity,
        @Nullable BigDecimal contained,
        @Nullable String excerpt,
        @Nullable Integer httpStatus,
        Instant at,
        Signs signs) {

    public Sighting with(Signs told) {
        return new Sighting(result, standing, detail, mode, fidelity, contained, excerpt, httpStatus, at, told);
    }

    boolean isProof() {
        return result == CheckResult.VERIFIED && standing == CheckStanding.CONFIRMED;
    }
}
