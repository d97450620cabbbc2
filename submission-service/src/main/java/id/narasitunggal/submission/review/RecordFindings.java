package id.narasitunggal.submission.review;

import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an analyst writes down about a submission under review. */
@Schema(name = "RecordFindings", description = "Temuan kajian.")
public record RecordFindings(
        @Schema(title = "Kaitan dengan program prioritas") @NotNull
        Rating relevance,

        @Schema(title = "Kebaruan") @NotNull Rating novelty,
        @Schema(title = "Risiko isu") @NotNull Rating issueRisk,

        @Schema(title = "Keselarasan dengan data lain") @NotNull
        Rating consistency,

        @Schema(title = "Angka yang dapat dipakai") @NotNull @PositiveOrZero @Max(20000)
        Integer usableFigures,

        @Schema(title = "Kesimpulan") @NotNull Usability usability,

        @Schema(title = "Catatan") @Ui(widget = "textarea") @Size(max = 4000) @Nullable
        String note) {}
