package id.narasitunggal.submission.intake;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days that an item speaks about; both are included. */
@Schema(name = "PeriodCovered", description = "Rentang waktu yang dicakup.")
public record PeriodCovered(
        @Schema(title = "Dari", examples = "2026-07-01") @NotNull
        LocalDate from,

        @Schema(title = "Sampai", examples = "2026-09-30") @NotNull
        LocalDate to) {}
