package id.narasitunggal.dissemination.rollout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a set of duties stands at this instant.
 *
 * @param counted duties without those waived or cancelled: what the percentages are of
 * @param published share of the counted duties that are fulfilled, in time or late; null when none counts
 * @param onTime share of the counted duties that are fulfilled in time; null when none counts
 */
@Schema(name = "RolloutProgress", description = "Keadaan sekelompok kewajiban pada saat dibaca.")
public record Progress(
        @Schema(title = "Kewajiban") int duties,
        @Schema(title = "Dihitung") int counted,
        @Schema(title = "Belum ditanggapi") int pending,
        @Schema(title = "Sudah diketahui") int acknowledged,
        @Schema(title = "Tayang sebagian") int partial,
        @Schema(title = "Terpenuhi") int fulfilled,
        @Schema(title = "Terpenuhi terlambat") int late,
        @Schema(title = "Lewat batas waktu") int overdue,
        @Schema(title = "Dispensasi") int waived,
        @Schema(title = "Dibatalkan") int cancelled,

        @Schema(title = "Sudah tayang (persen)", format = "percent", nullable = true) @Nullable
        BigDecimal published,

        @Schema(title = "Tepat waktu (persen)", format = "percent", nullable = true) @Nullable
        BigDecimal onTime) {

    /** The shares follow from the counts. */
    static Progress of(
            int duties,
            int pending,
            int acknowledged,
            int partial,
            int fulfilled,
            int late,
            int overdue,
            int waived,
            int cancelled) {
        int counted = duties - waived - cancelled;
        return new Progress(
                duties,
                counted,
                pending,
                acknowledged,
                partial,
                fulfilled,
                late,
                overdue,
                waived,
                cancelled,
                percentage(fulfilled + late, counted),
                percentage(fulfilled, counted));
    }

    private static @Nullable BigDecimal percentage(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
