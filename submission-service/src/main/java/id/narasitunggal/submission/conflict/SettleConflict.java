package id.narasitunggal.submission.conflict;

import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The decision on a contradiction. */
@Schema(name = "SettleConflict", description = "Penyelesaian pertentangan data.")
public record SettleConflict(
        @Schema(title = "Penyelesaian") @NotNull Resolution resolution,

        @Schema(title = "Butir yang dipilih (hanya bila satu butir dipilih)") @Nullable
        UUID chosenItemId,

        @Schema(title = "Alasan") @Ui(widget = "textarea") @NotBlank @Size(max = 2000)
        String reason) {}
