package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the text in force should be taken back; both answers are made public when it is. */
public record ProposeWithdrawal(
        @Schema(title = "Alasan pencabutan") @Ui(widget = "textarea", order = 1) @NotBlank @Size(max = 1000)
        String reason,

        @Schema(title = "Dasar hukum") @Ui(order = 2) @NotBlank @Size(max = 300)
        String legalBasis) {}
