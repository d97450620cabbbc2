package id.narasitunggal.narrative.concurrence;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a proposal is not followed. */
public record Decline(
        @Schema(title = "Alasan") @Ui(widget = "textarea") @NotBlank @Size(max = 1000)
        String reason) {}
