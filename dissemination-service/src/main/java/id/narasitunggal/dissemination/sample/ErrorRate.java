package id.narasitunggal.dissemination.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How often verification was wrong among those looked at again, with the Wilson score interval at 95 percent, which stays
 * honest for small samples and rare errors. Every sampled placement weighs the same.
 *
 * @param rate null when nothing was examined yet
 */
@Schema(name = "ErrorRate", description = "Bagian verifikasi yang keliru dengan selang Wilson 95 persen; 0 sampai 1.")
public record ErrorRate(
        @Schema(title = "Diperiksa ulang") int examined,
        @Schema(title = "Dibatalkan") int overturned,

        @Schema(title = "Bagian yang keliru", nullable = true) @Nullable
        BigDecimal rate,

        @Schema(title = "Batas bawah", nullable = true) @Nullable
        BigDecimal low,

        @Schema(title = "Batas atas", nullable = true) @Nullable
        BigDecimal high) {
    /** The two-sided 95 percent point of the normal distribution. */
    private static final double Z = 1.959964;

    static ErrorRate of(int overturned, int examined) {
        if (examined == 0) {
            return new ErrorRate(0, 0, null, null, null);
        }
        double n = examined;
        double p = overturned / n;
        double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return new ErrorRate(
                examined,
                overturned,
                rounded(p),
                rounded(Math.max(0, middle - half)),
                rounded(Math.min(1, middle + half)));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    }
}
