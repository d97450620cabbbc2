package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the third person found. */
public record CompletePostReview(
        @Schema(title = "Hasil") @Ui(order = 1) @NotNull PostReviewOutcome outcome,

        @Schema(title = "Catatan") @Ui(widget = "textarea", order = 2) @NotBlank @Size(max = 2000)
        String note) {}
